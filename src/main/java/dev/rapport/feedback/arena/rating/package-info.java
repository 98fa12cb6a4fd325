/**
 * What blind judgements add up to, in numbers and nothing else: no record, no text, no clock.
 *
 * <p>Facts of the world: whoever looks every day at a test that is made for one look finds a winner
 * in a third of all cases where there is none; a win share among three contestants says who met
 * whom as much as who is good; longer answers are preferred because they are longer; two judgements
 * of fifty thousand have decided a published first place; people do not agree with each other.
 *
 * <p>So each of these has its own answer here: {@link dev.rapport.feedback.arena.rating.EProcess},
 * {@link dev.rapport.feedback.arena.rating.BradleyTerry}, {@link
 * dev.rapport.feedback.arena.rating.StyleControl}, {@link
 * dev.rapport.feedback.arena.rating.LeaveOut} and {@link dev.rapport.moderation.quality.Alpha}. The
 * unit of all but the last is the pair of texts, however many people judged it: two people who look
 * at the same two texts are not two independent cases.
 *
 * <p>Trap: all intervals are about chance in the choice of pairs. None of them knows whether the
 * people who judged are like those who read.
 */
package dev.rapport.feedback.arena.rating;
