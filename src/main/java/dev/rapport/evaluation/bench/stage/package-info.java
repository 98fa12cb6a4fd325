/**
 * What the reply stage adds to a mention beside the model's call, part by part.
 *
 * <p>Facts of the world: what a model takes is its own, and differs a thousandfold from one to the
 * next; what remains is ours, and a person waits for it. Reading English by its meaning is most of
 * it, the two commits to disk are most of the rest, and neither is steady on a machine that does
 * other work.
 *
 * <p>{@code StageBench} takes turns between {@code Contender}s, a second each, so that whatever
 * slows the machine slows all of them: the stage with and without meanings ({@code StageContender})
 * and a plain loop ({@code PlainContender}). {@code PartClock} hands the time to the part that
 * runs; the stage crosses a port wherever one part ends and the next begins, so {@code TimedDesk},
 * {@code TimedTone} and {@code TimedWriter} turn it, and nothing in the stage knows. {@code Tally}
 * adds up, {@code StageReport} shows it.
 *
 * <p>Traps: the writer answers at once and in the process, so the JSON and the HTTP of a hosted
 * endpoint are in no figure. A candidate that fails is followed by another prompt, whose time is
 * counted with the alignment; {@code candidates} tells how often that was. What is tried first in a
 * JVM is ten times slower, so both loads run once before they count.
 */
package dev.rapport.evaluation.bench.stage;
