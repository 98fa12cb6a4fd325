/**
 * X API v2 over HTTP, under {@code /sandbox/x/2}: the part that a mentions bot uses.
 *
 * <p>Facts of the world: X's specification 2.166 says tweet where 2.167 says post, and X answers in
 * the dialect of the request; a post has three fields unless more are asked for; what is missing is
 * an {@code errors} entry in a 200; a wrong parameter is a 400 that names it; ids are texts;
 * indices count code points; every answer tells the rate limit.
 *
 * <p>Each resource is one family of endpoints. {@code Query} reads parameters and collects faults,
 * {@code Fields} what was asked for, {@code Dialect} and {@code Names} how it is spelled; {@code
 * Reads} asks the network once and {@code Answer} builds the body from {@code PostJson}, {@code
 * UserJson} and {@code Includes}. Bodies are held against the schemas in {@code sandbox/schema},
 * copied from the specification. {@code Problem} and {@code Refusals} hold X's wordings.
 *
 * <p>{@code StreamResource} opens an answer that {@code StreamWriter} leaves open: the thread is
 * free, and {@code stream} writes to the {@code HttpWire} until one side ends it.
 *
 * <p>Who calls is settled by {@code BearerFilter} or {@code SignatureFilter}, what they may do by
 * {@code AccessFilter} and the {@code Access} of each endpoint. {@code SignInResource}, {@code
 * TokenResource} and the two pages of consent are OAuth; they need no token and are in no document.
 *
 * <p>{@code ActivityEvents} hears what happens and tells webhooks and activity streams; {@code
 * ActivityJson} is the event, after X's samples rather than its specification, which disagree.
 *
 * <p>What {@code control} orders is played by {@code FaultsBefore} and {@code FaultsAfter}; {@code
 * RefusalFilter} notes who was refused. Their order is in their priorities.
 *
 * <p>Where X's behaviour is not known, the sandbox chooses: deleting what does not exist is a 404,
 * liking what does not exist a 400, an edit that also replies or quotes is refused, and a wrong
 * rule of a stream keeps no other in the same request from being added. A locked or suspended user
 * is a 403 at every endpoint, one who is gone a 401; who is blocked by an author sees of that
 * author what a stranger sees of a protected one.
 *
 * <p>Trap: all resources share the path {@code /sandbox/x/2}, since the matching of requests never
 * goes back from one class path to another.
 */
package dev.rapport.sandbox.x;
