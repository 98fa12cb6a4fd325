/**
 * Measures what orders in posts can do.
 *
 * <p>Facts of the world: whoever writes a post can write an order to a machine, and there are
 * models that obey. Lists of known attacks say nothing about the next one; so the model is taken as
 * lost, and what counts is what would be posted.
 *
 * <p>{@code ObeyingWriter} obeys each order in each way of {@code Obedience}; {@code
 * MeasureInjection} sends it through the path of live answers, as the post itself and from an
 * earlier post of its thread, and counts what every gate let pass.
 *
 * <p>Trap: a model that is told to do something harmless which leaves no trace of the post in the
 * answer (a haiku instead of an answer) is not seen by this; neither is the person before whom a
 * held draft comes.
 */
package dev.rapport.evaluation.injection;
