/**
 * Several people at one queue: who is at which item, what comes next, and what may still be taken
 * back.
 *
 * <p>Facts of the world: two people who open the same list decide the same item, and one of them
 * works for nothing; whoever goes to lunch leaves items open; a slip is noticed in the seconds
 * after the click; the oldest item is not always the one that cannot wait.
 *
 * <p>{@link dev.rapport.moderation.ReviewClaims} gives an item to one person for a few minutes, and
 * says who has it; the console is the way of people, {@code DeskResource} that of programs. {@link
 * dev.rapport.moderation.desk.PendingDecisions} holds what was decided for as long as it can be
 * undone, and {@code DecideSoon} writes it then by the same use case as ever, so that nothing
 * behind the queue knows of it.
 *
 * <p>Traps: where nobody logs in, a name is what somebody says of themselves. A claim keeps nobody
 * from reading.
 */
package dev.rapport.moderation.desk;
