package dev.rapport.evaluation.tone.data;

import java.util.Set;

/**
 * One text and what people said of it.
 *
 * @param labels of the set's classes; one or any number, as the task has it
 */
public record Example(String text, Set<String> labels) {

  public Example {
    labels = Set.copyOf(labels);
  }

  static Example of(String text, String label) {
    return new Example(text, Set.of(label));
  }
}
