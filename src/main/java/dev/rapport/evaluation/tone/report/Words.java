package dev.rapport.evaluation.tone.report;

import dev.rapport.evaluation.tone.Outcome.Figure;
import dev.rapport.evaluation.tone.data.Task;
import dev.rapport.evaluation.tone.metric.Metric;
import java.util.Locale;

/** What figures are called, and what they mean. */
final class Words {

  private Words() {}

  static String figure(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  /** For an axis. */
  static String tenths(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  static String micros(double value) {
    return String.format(Locale.ROOT, "%.0f", value);
  }

  static String interval(Figure figure) {
    return figure(figure.interval().low()) + " to " + figure(figure.interval().high());
  }

  /** Empty where there is none. */
  static String target(Figure figure) {
    return figure
        .target()
        .map(
            target ->
                String.format(Locale.ROOT, "%s %.2f", target.atMost() ? "≤" : "≥", target.value()))
        .orElse("");
  }

  /** Whether the target is reached; empty where there is none. */
  static String reached(Figure figure) {
    return figure
        .target()
        .map(target -> target.reachedBy(figure.value()) ? "reached" : "not reached")
        .orElse("");
  }

  static String meaning(Task task) {
    return meaning(task.metric());
  }

  private static String meaning(Metric metric) {
    return switch (metric) {
      case MACRO_F1 -> "The mean of the classes' F1, so that a rare class counts as a common one.";
      case LABEL_F1 ->
          "Each label is heard or not, from a score of 0.5 on; the mean of the labels' F1.";
      case MACRO_RECALL ->
          "Of the texts of each class the share that is found; the mean over the classes.";
      case F1 -> "The harmonic mean of precision and recall of the first class.";
      case RECALL -> "Of the texts of the first class the share that is found.";
      case FALSE_ALARMS -> "Of harmless texts the share that is taken for a cry for help.";
    };
  }
}
