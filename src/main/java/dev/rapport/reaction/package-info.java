/**
 * Stage 6: what people did with it.
 *
 * <p>Facts of the world: X tells counts, not people, unless one pays for more; a count can go down;
 * most reactions come within the first hour; a post that is missing from an answer may be gone or
 * only hidden for a while.
 *
 * <p>{@link dev.rapport.reaction.ObserveReactions} reads a {@link
 * dev.rapport.reaction.ReactionSource} at a {@code Pace} that slows with age, and tells every
 * change as a {@link dev.rapport.reaction.ReactionObserved}.
 */
package dev.rapport.reaction;
