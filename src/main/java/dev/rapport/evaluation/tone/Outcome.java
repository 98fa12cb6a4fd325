package dev.rapport.evaluation.tone;

import dev.rapport.evaluation.tone.data.Origin;
import dev.rapport.evaluation.tone.data.Task;
import dev.rapport.evaluation.tone.metric.Calibration;
import dev.rapport.evaluation.tone.metric.Interval;
import dev.rapport.evaluation.tone.metric.Judged;
import dev.rapport.evaluation.tone.metric.Speed;
import java.util.Optional;

/** What became of one set. */
public sealed interface Outcome {

  Origin origin();

  /**
   * @param leftOut texts of the file that the task does not ask about
   * @param seen whether the set was trained on, so that the figure proves little
   */
  record Measured(
      Origin origin,
      Task task,
      Judged judged,
      Figure figure,
      Calibration calibration,
      Speed speed,
      int leftOut,
      boolean seen)
      implements Outcome {}

  /**
   * Nobody trained heads for it.
   *
   * @param group the heads that would answer
   */
  record NotTrained(Origin origin, String group) implements Outcome {}

  /** The set's metric. */
  record Figure(double value, Interval interval, Optional<Target> target) {}
}
