/**
 * The evaluation of the tone reading: every set in a folder, by the metric by which its makers
 * compare, with an interval, what each class got, how far scores can be trusted, and speed.
 *
 * <p>Facts of the world: people who label agree with each other by half to two thirds, so no figure
 * is near 1; labels of one place and year fit another badly; a figure on what was trained on says
 * how well it is remembered.
 *
 * <p>{@code ToneEvaluation} measures; {@code data} reads the sets, {@code metric} is the
 * arithmetic, {@code report} writes it down. A whole reading answers a {@code ReadingTask}, the
 * trained heads by themselves a {@code HeadsTask}.
 *
 * <p>Trap: texts go into a reading and nowhere else; a report names files and lines.
 */
package dev.rapport.evaluation.tone;
