/**
 * Drafts side by side: people say which of two they would rather post, without knowing whose they
 * are, and that is what variants are judged by.
 *
 * <p>Facts of the world: half of our replies are seen by twenty people, and a like-rate of 3 %
 * needs 14,000 replies an arm to show a fifth more of it; a preference of 55 % shows in a thousand
 * pairs. Whoever knows which draft is the new one prefers it, and what stands on the left is
 * preferred a little for standing there. Whoever edits a draft has judged it, though not blindly.
 *
 * <p>A {@link dev.rapport.feedback.arena.Pair} is two texts for one mention of somebody's. {@link
 * dev.rapport.feedback.arena.GatherPairs} finds them where drafts were set aside or edited, {@link
 * dev.rapport.feedback.arena.DraftRivals} has more written where somebody asks for it, {@link
 * dev.rapport.feedback.arena.JudgePair} shows them, and {@link
 * dev.rapport.feedback.arena.ReadArena} says what the judgements add up to. {@link
 * dev.rapport.feedback.arena.ScorePairs} lets our own score judge as well, if that is wanted.
 * Nothing here changes how anybody is answered, and no rival is ever posted.
 *
 * <p>Traps: the words go with the mention, so a pair is open for as long as words are held, and the
 * figures that stay hold no word of anybody. Only drafts that somebody disliked are edited, so
 * edits say how often people win when they do it, and never enter the test.
 */
package dev.rapport.feedback.arena;
