/**
 * Sets of texts that people labelled, as their makers lay them out.
 *
 * <p>Facts of the world: every set has its own columns, label words and file names; one bad line in
 * ten thousand is usual; what a set calls "0" is known only from where it stands; a set that was
 * trained on says nothing.
 *
 * <p>{@code DataFolder} finds the files; the first {@code Layout} that fits one reads it, to {@code
 * LabelledSet}s. Which task a plain table serves is told by its name ({@code SetName}), and what
 * its labels mean by {@code LabelWords}.
 *
 * <p>Traps: tables parted by tabs know no quotes, since posts are full of them, those parted by
 * commas do; the labels of a file are somebody's text and are escaped wherever they are shown.
 */
package dev.rapport.evaluation.tone.data;
