package dev.rapport.evaluation.training;

import java.util.Set;

/**
 * A text that people labelled.
 *
 * @param words as it was written
 * @param labels those of its task that it has; all others it has not
 * @param set the name of the set that it is from
 * @param times how often it counts, 1 or more
 */
record Example(String words, Set<String> labels, String set, int times) {

  Example(String words, Set<String> labels, String set) {
    this(words, labels, set, 1);
  }

  boolean has(String label) {
    return labels.contains(label);
  }

  Example labelled(Set<String> others) {
    return new Example(words, others, set, times);
  }

  Example counted(int often) {
    return new Example(words, labels, set, often);
  }
}
