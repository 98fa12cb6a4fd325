/**
 * Which of the stances that the operator's table allows does better, learned inside rails.
 *
 * <p>Facts of the world: a bot has hundreds of replies a day and most say nothing about how good
 * they were, so learning is slow, and what is learned early is luck; tastes change; whoever wants
 * to steer the bot will click in crowds; an experiment that nobody bounded is an experiment on
 * people.
 *
 * <p>{@link dev.rapport.feedback.learning.Choice} bounds what may be tried and says how likely each
 * stance was, {@link dev.rapport.feedback.learning.Evidence} forgets, {@link
 * dev.rapport.feedback.learning.FairShare} gives nobody more than a small say, and {@link
 * dev.rapport.feedback.learning.OffPolicy} tells what another policy would have earned.
 */
package dev.rapport.feedback.learning;
