/**
 * Ways in: who may see the console and call the API, and what they may do there.
 *
 * <p>Facts of the world: a name that anybody can type is no name for a record; people share
 * passwords, leave browsers open and leave the company; a page of somebody else's can send requests
 * with our cookie; whoever can release the kill switch can do the most harm; a proxy on the same
 * machine makes the whole world look like loopback.
 *
 * <p>The {@code Doorkeeper} knows a request by the cookie of a {@link
 * dev.rapport.moderation.access.Session} or by an API token; {@code LoginPolicy} lets nobody else
 * past, but for the few open paths; {@code RoleGate} asks {@link
 * dev.rapport.moderation.access.AccessRules} for the role that a path needs, on the server. Pages
 * and resources hear the name from {@link dev.rapport.post.Caller}. Of passwords there are bcrypt
 * hashes, of sessions and tokens SHA-256 hashes of 256 random bits, and nothing else.
 *
 * <p>Traps: until the first account is made, whoever sits at this very machine may do everything,
 * that first account included; a request that a proxy forwarded, or that came under another name,
 * is not from this machine. With {@code rapport.console.login=off} everybody may do everything
 * under any name, which is for one person's machine.
 */
package dev.rapport.moderation.access;
