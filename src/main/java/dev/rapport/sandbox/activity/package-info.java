/**
 * What apps want to be told of, in X's Activity API: events of one user, of one kind.
 *
 * <p>Facts of the world: a mention is one that the author typed, not a tag in a reply's prefix and
 * not a repost; the events of a user are private, so it is the user who subscribes the app to them;
 * a subscription's events go to its webhook, and to the app's activity stream as well when one is
 * open.
 *
 * <p>{@link dev.rapport.sandbox.activity.Subscriptions} keeps them; {@code x} reads them over HTTP
 * and makes the events.
 *
 * <p>Where X's behaviour is not known, the sandbox chooses: the same subscription twice is refused;
 * an edited post is an event again, under its new id; own posts are events as others' are.
 */
package dev.rapport.sandbox.activity;
