/**
 * X, by its API v2.
 *
 * <p>Facts of the world, as of November 2026: an app may reply only to a post whose author named
 * the account; there is no idempotency key; a field that X does not know is dropped without a word;
 * two JSON dialects are spoken and answers follow the request; errors are told apart by the last
 * segment of {@code type}, except under {@code about:blank}, where only the words differ; every
 * read is charged, and each resource once a day (UTC).
 *
 * <p>X tells of mentions by itself as well, in two ways. The filtered stream gives a sign of life
 * every 20 s, has one place for an app, asks for three ladders of patience, and promises neither
 * order nor uniqueness. Activity webhooks are signed with the consumer secret, want an answer
 * within 10 s, are checked every hour and no longer served once a check failed; their events are a
 * beta and were renamed before.
 *
 * <p>{@code XApi} is the calls, {@code XHttp} makes one and says what came of it as an {@code
 * XAnswer}; {@code XPauses} leaves an endpoint alone that has had enough. The {@code X…} classes
 * with a port's name are that port's adapters. {@code XMentionSource} reads, {@code XStreamFeed}
 * and {@code XWebhookFeed} listen, and {@code XFeedStatus} says how much there is left to read
 * beside them.
 *
 * <p>Who calls is an {@code XCredential}, chosen by {@code XClients}: {@code XUserToken}, which
 * {@code XTokenRenewal} renews and {@code XTokenStore} keeps in the record, or {@code
 * OAuth1Signature}, or the bearer token. {@code XAuthorization} and {@code XPinAuthorization} get
 * one together with a person; {@code XNewAccess} looks at it before it is kept.
 *
 * <p>{@code XMeter} stands around every call of {@code XApi} and notes what its answer costs, and
 * is told what streams and webhooks bring; a new call has to say there what X charges for it.
 *
 * <p>Trap: nothing here tries a write again, but for one that X has refused because a token had
 * ended. Otherwise only the caller knows whether that is safe. Trap: a refresh token is good once.
 * What X gives for it is stored before it is used, and nobody else may use it meanwhile.
 */
package dev.rapport.platform.x;
