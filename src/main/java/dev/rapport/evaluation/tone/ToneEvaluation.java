package dev.rapport.evaluation.tone;

import dev.rapport.evaluation.tone.Outcome.Figure;
import dev.rapport.evaluation.tone.Outcome.Measured;
import dev.rapport.evaluation.tone.Outcome.NotTrained;
import dev.rapport.evaluation.tone.data.HeadsTask;
import dev.rapport.evaluation.tone.data.LabelledSet;
import dev.rapport.evaluation.tone.data.ReadingTask;
import dev.rapport.evaluation.tone.metric.Bootstrap;
import dev.rapport.evaluation.tone.metric.Metric;
import dev.rapport.tone.ToneAnalyzer;
import dev.rapport.tone.ToneHeads;
import java.util.Locale;
import java.util.Set;

/** Measures the reading, and the heads behind it, on sets of labelled texts. */
public final class ToneEvaluation {

  /** Of all that is drawn by chance, so that two runs differ only by the reading. */
  public static final long SEED = 7;

  private final MeasureReading reading;
  private final MeasureHeads heads;
  private final Set<String> seen;

  /**
   * @param seen words in the names of files that were trained on, in lower case
   */
  public ToneEvaluation(ToneAnalyzer analyzer, ToneHeads heads, Set<String> seen) {
    this.reading = new MeasureReading(analyzer);
    this.heads = new MeasureHeads(heads);
    this.seen = Set.copyOf(seen);
  }

  /**
   * Takes as long as reading all texts does, and a second or so for the interval.
   *
   * @param set with at least one text
   */
  public Outcome measure(LabelledSet set) {
    return switch (set.task()) {
      case ReadingTask task -> measured(set, reading.measure(set, task));
      case HeadsTask task -> byHeads(set, task.group(set.origin().language()));
    };
  }

  private Outcome byHeads(LabelledSet set, String group) {
    return heads.has(group)
        ? measured(set, heads.measure(set, group))
        : new NotTrained(set.origin(), group);
  }

  private Measured measured(LabelledSet set, Comparison comparison) {
    Metric metric = set.task().metric();
    Figure figure =
        new Figure(
            metric.of(comparison.judged().hits()),
            Bootstrap.interval(comparison.judged(), metric, SEED),
            Target.of(set.origin().name()));
    return new Measured(
        set.origin(),
        set.task(),
        comparison.judged(),
        figure,
        comparison.calibration(),
        comparison.speed(),
        set.leftOut(),
        isSeen(set.origin().file()));
  }

  private boolean isSeen(String file) {
    return seen.stream().anyMatch(file.toLowerCase(Locale.ROOT)::contains);
  }
}
