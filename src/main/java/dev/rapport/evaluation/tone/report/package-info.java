/**
 * The evaluation written down: {@code report.md} with plots, {@code figures.json} for programs, and
 * a table for the terminal. All of it is made in memory; {@code ToneReport} writes it.
 *
 * <p>Trap: names of files and labels are somebody's text. {@code Escape} stands between them and
 * Markdown, SVG and the terminal.
 */
package dev.rapport.evaluation.tone.report;
