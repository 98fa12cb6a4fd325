package dev.rapport.evaluation.tone.data;

import java.util.List;

/**
 * Lines of a file that cannot be read.
 *
 * @param lines how many
 * @param first the numbers of the first three, from 1
 */
public record Trouble(String file, int lines, List<Integer> first) {}
