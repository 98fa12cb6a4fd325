/**
 * Faults on order, and what was refused: {@code /sandbox/control}, for tests and rehearsals.
 *
 * <p>Facts of the world: X has no idempotency key, so an answer that is lost after the post was
 * made looks like one that was never made; a gateway in front of X answers with HTML of its own, as
 * 502 or as 200; X leaves out a field that it does not know without a word; without credit every
 * call is a 402, and only what X delivered is charged; what X tells may come twice, late, in
 * another order or never, between things that nobody has heard of, until the connection breaks or
 * falls silent.
 *
 * <p>A {@link dev.rapport.sandbox.control.FaultPlan} is a seed and {@link
 * dev.rapport.sandbox.control.FaultRule}s, each with one {@link dev.rapport.sandbox.control.Fault}.
 * {@link dev.rapport.sandbox.control.Faults} says what happens to a call; {@code x}, which knows
 * HTTP, plays it. A {@link dev.rapport.sandbox.control.DeliveryFault} happens on the way to a
 * stream or a webhook, where each line counts as a call; {@code stream} plays it. {@link
 * dev.rapport.sandbox.control.RefusedRequests} keeps the last refusals, {@link
 * dev.rapport.sandbox.control.Deliveries} what webhooks were told.
 *
 * <p>Trap: a seed fixes what happens to the first, second, third call that a rule is asked about,
 * not which of several callers makes it. Trap: a rule without {@code who} hits people, too. Trap:
 * over HTTP/2 a broken-off answer is merely short; use HTTP/1.1, as the bot does.
 */
package dev.rapport.sandbox.control;
