/**
 * What all of it costs, and how much it may.
 *
 * <p>Facts of the world: X charges for each resource that it delivers, asked for or told, a post or
 * a user once for each kind of read and day (UTC), and for each post that it takes; nothing for an
 * empty page or a refusal; a model charges for tokens, also for an answer that nobody can use.
 *
 * <p>Whoever spends notes a {@link dev.rapport.mention.money.Cost} in the {@link
 * dev.rapport.mention.money.CostLog}, or has it kept with the very step that it belongs to; {@link
 * dev.rapport.mention.money.WatchSpending} holds the sums against the caps, and is asked before
 * every call that costs; {@link dev.rapport.mention.money.CostTotals} answers what it came to.
 *
 * <p>Trap: sums are decimal, never {@code double}; a reply costs a hundredth of a dollar and a
 * token a millionth.
 */
package dev.rapport.mention.money;
