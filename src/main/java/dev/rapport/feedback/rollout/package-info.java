/**
 * Another way to answer, first beside the one in use and then in the place of it, by steps that
 * undo themselves.
 *
 * <p>Facts of the world: one line in a prompt made a bot hateful within hours, and it took two days
 * to undo; a bot has a few hundred answers a day, so that what is a little worse shows after weeks
 * and what is much worse after days; whoever looks at a test every day and stops when it pleases
 * them finds something in one case of three; figures that stop coming look like calm.
 *
 * <p>A {@link dev.rapport.feedback.rollout.Rollout} is at a {@link
 * dev.rapport.feedback.rollout.Stage}. First {@link dev.rapport.feedback.rollout.DraftShadows} has
 * the variant answer mentions as well that others have answered; nobody gets those. Then {@code
 * ServedVariant} draws by conversation who gets it. {@link
 * dev.rapport.feedback.rollout.WatchRollout} looks every few seconds at {@link
 * dev.rapport.feedback.rollout.Figures} and lets {@code StepRules} decide: on, or back. Each {@link
 * dev.rapport.feedback.rollout.Guardrail} has its own test by {@code RateTest}, which holds however
 * often somebody looks. {@link dev.rapport.feedback.rollout.MoveRollout} is for operators.
 *
 * <p>Traps: only the first answer in a conversation is counted, and only where it was drawn; what
 * is a little worse than that allows to see goes on. What nobody has decided counts for no step. A
 * variant is served only for as long as somebody watches it: {@link
 * dev.rapport.feedback.rollout.Rollout#watchedAt()}.
 */
package dev.rapport.feedback.rollout;
