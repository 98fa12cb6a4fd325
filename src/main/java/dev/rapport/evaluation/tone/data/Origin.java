package dev.rapport.evaluation.tone.data;

/**
 * Where a set comes from.
 *
 * @param name for people, {@code GoEmotions, sentiment}
 * @param file below the data folder, parted by {@code /}
 * @param language BCP 47 primary tag, empty when nothing tells it
 */
public record Origin(String name, String file, String language) {}
