/**
 * What X would charge: prices, meters, and how long the money lasts.
 *
 * <p>Facts of the world: X is paid per use, for each resource that it delivers and for each write;
 * the bill goes to the app, whichever of its users called; the same resource is charged once in a
 * UTC day; empty pages and refusals are free.
 *
 * <p>The rules of counting, which whoever meters the other end must share:
 *
 * <ul>
 *   <li>A post in {@code data}, and one in {@code includes}, is a post read. In the mentions, the
 *       posts and the likes of the token's user it is an owned read when it is in {@code data}; one
 *       in {@code includes} never is. An app's own token owns nothing: it acts as nobody.
 *   <li>A user in {@code data}, {@code /2/users/me} too, and one in {@code includes} is a user
 *       read. In {@code liking_users} each user is a like read instead, one for each post.
 *   <li>The same id at two prices is charged at both: a mention that is looked up later is an owned
 *       read and a post read. An edit is a new id, and so a new resource.
 *   <li>A post that a stream brings costs as much as one that is read, and is charged beside it.
 *       Each event is charged, an event about a like as a like and others as a post; one post may
 *       be several events.
 *   <li>An id counts once for an app, a price and a UTC day. Whoever asks twice, or again because
 *       an answer was lost, pays once.
 *   <li>A new post with an address in what was typed costs that, a summoned reply with an address
 *       too: X does not say, and this is the dearer. A reply is summoned when the author of the
 *       answered post tagged the account, in the prefix too, or quoted it, and is somebody else. An
 *       edit is priced as a new post.
 *   <li>A write is charged when it is done, and a read when it is answered, even when a fault loses
 *       the answer. Likes and reposts are free, as are errors inside a 200.
 *   <li>A month is a calendar month in UTC.
 * </ul>
 *
 * <p>Who has no credit left, has spent the month's money or read the month's posts is refused
 * before anything is done, whatever the call would cost; the call that goes over the limit is still
 * served.
 *
 * <p>{@link dev.rapport.sandbox.billing.Meter} takes {@link dev.rapport.sandbox.billing.Charge}s
 * and tells the {@link dev.rapport.sandbox.billing.Usage}, over a restart too; {@link
 * dev.rapport.sandbox.billing.Prices} are settings. {@link dev.rapport.sandbox.billing.Budgets} say
 * whether an app may go on. Sums are decimal and exact. Who delivers in some other way than in an
 * answer, a stream for example, calls {@code Meter.charge} itself and looks at {@code
 * Budgets.standing}.
 */
package dev.rapport.sandbox.billing;
