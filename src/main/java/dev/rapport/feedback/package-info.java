/**
 * Stage 7: what that teaches.
 *
 * <p>Facts of the world: half of a bot's replies are seen by twenty people; likes are few, late and
 * easily bought; engagement is not value. So feedback is recorded as facts beside facts, and
 * nothing here changes how anybody is answered.
 *
 * <p>{@link dev.rapport.feedback.RecordFeedback} turns every {@link
 * dev.rapport.reaction.ReactionObserved} into a {@link dev.rapport.feedback.FeedbackRecorded},
 * which carries no text and no handle; {@link dev.rapport.feedback.FeedbackSummary} adds them up.
 */
package dev.rapport.feedback;
