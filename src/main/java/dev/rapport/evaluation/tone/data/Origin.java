package dev.rapport.evaluation.tone.data;

/**
 * Where a set comes from.
 *
 * @param name for people, {@code GoEmotions, sentiment}
 * @param file below the data folder, parted by {@code /}
 * @param language BCP 47 primary tag, empty when nothing tells it
 */
public record Origin(String name, String file, String language) {

  /** The same, with the file's own name in the name. */
  Origin ofFile() {
    return new Origin(
        name + " (" + file.substring(file.lastIndexOf('/') + 1) + ")", file, language);
  }
}
