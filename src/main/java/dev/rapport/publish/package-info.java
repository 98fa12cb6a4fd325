/**
 * Stage 5: say it once.
 *
 * <p>Facts of the world: X has no idempotency key; a request that timed out may have made its post;
 * the account's own timeline shows it late; a refused duplicate is evidence and no proof; a public
 * double is worse than a late answer. So posting is at most once, with reconciliation.
 *
 * <p>{@link dev.rapport.publish.PublishReply} commits an intent in the {@link
 * dev.rapport.publish.PublicationLog} and then posts by the {@link
 * dev.rapport.publish.ReplyPublisher}; {@link dev.rapport.publish.ReconcileReplies} settles what is
 * unknown; {@link dev.rapport.publish.RetractReply} takes back; {@link
 * dev.rapport.publish.KillSwitch} stops it all.
 *
 * <p>X takes 100 posts in 15 minutes from a user and 10,000 in a day from an app. The intent takes
 * one out of a budget that all instances share; whoever finds it short waits as approved, and the
 * sweep takes them up in turn, one for each author.
 *
 * <p>Trap: never post from here without an intent committed first, and never again while its fate
 * is unknown.
 */
package dev.rapport.publish;
