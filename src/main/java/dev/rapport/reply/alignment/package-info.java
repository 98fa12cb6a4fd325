/**
 * The personality alignment score: how well a candidate answer suits the one it is for.
 *
 * <p>Facts of the world: a model's typical failings are few and wordy, and show in set phrases
 * ("great question", "at least", "it's important to"); what is a failing to somebody who mourns is
 * good help to somebody who asks; a reading of tone is surest where somebody is loud, and knows
 * little of Japanese emotions.
 *
 * <p>{@link dev.rapport.reply.alignment.AlignmentScorer} reads the candidate by the same analyzer
 * as the mention, by words alone, and judges five parts, each by a class of its own: emotion,
 * mismatches (a {@code Flaw} each), style, support, brevity. {@link
 * dev.rapport.reply.alignment.AlignmentScore} holds the parts, for the reviewer, and their weighted
 * mean, by which a draft is chosen. Phrases, and what counts in which stance, are files beside the
 * classes.
 *
 * <p>Trap: it judges manners and not truth; an answer may be warm, short and wrong.
 */
package dev.rapport.reply.alignment;
