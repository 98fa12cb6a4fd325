/**
 * Several review queues: which one an item waits in, in what order it comes up there, and what
 * nobody may do to it.
 *
 * <p>Facts of the world: what is said to somebody in danger is read by other people than a
 * complaint about a parcel, and not in a hurry; a key that approves many is a convenience on
 * greetings and a hazard on medicine; a team that works through the newest leaves the oldest to
 * expire; people change their rules while a hundred thousand items wait.
 *
 * <p>{@link dev.rapport.moderation.queue.ReviewQueues} are the operator's, in a file; the first one
 * that takes an item has it, and {@code rest} takes what no other does. The record keeps the queue
 * and the place in it on the item's row, so that looking is one walk along an index; {@link
 * dev.rapport.moderation.queue.SortItems} does it anew when the file is another one.
 *
 * <p>Traps: a row may name a queue that the file does not have any more, or none at all for the
 * second until it is sorted: it is in no tab then, but among all, and nothing is hidden from it.
 */
package dev.rapport.moderation.queue;
