package dev.rapport.evaluation.tone.data;

import java.util.List;

/**
 * Texts with labels, all for one task.
 *
 * @param classes all labels there are, in the order in which they are shown
 * @param leftOut texts that the task does not ask about
 */
public record LabelledSet(
    Origin origin, Task task, List<String> classes, List<Example> examples, int leftOut) {

  public LabelledSet {
    classes = List.copyOf(classes);
    examples = List.copyOf(examples);
  }

  LabelledSet named(Origin other) {
    return new LabelledSet(other, task, classes, examples, leftOut);
  }
}
