/**
 * Stage 7: what that teaches.
 *
 * <p>Facts of the world: half of a bot's replies are seen by twenty people; likes are few, late and
 * easily bought; engagement is not value; only what was approved has reactions, so what was
 * rejected is told too. Feedback is recorded as facts beside facts, and nothing here changes how
 * anybody is answered.
 *
 * <p>{@link dev.rapport.feedback.RecordFeedback} turns every {@link
 * dev.rapport.reaction.ReactionObserved}, and {@link dev.rapport.feedback.RecordActs} everything
 * else that the record noted, into a {@link dev.rapport.feedback.FeedbackRecorded}, which carries
 * no text and no handle. {@link dev.rapport.feedback.RipenAnswers} says from when on silence
 * counts. {@code LiveFeedback} tells it to whoever listens; {@code dev.rapport.feedback.reward}
 * says what answers were worth, {@code dev.rapport.feedback.learning} learns from it inside rails.
 * What people prefer is asked of them, in {@link dev.rapport.feedback.arena}.
 */
package dev.rapport.feedback;
