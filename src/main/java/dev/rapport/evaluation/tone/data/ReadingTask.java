package dev.rapport.evaluation.tone.data;

import dev.rapport.evaluation.tone.metric.Metric;
import java.util.List;

/** Tasks that a whole reading answers: each text has one class. */
public enum ReadingTask implements Task {
  SENTIMENT("sentiment", Metric.MACRO_RECALL, "negative", "neutral", "positive"),
  /** Which emotion is the strongest; the classes are those of the set. */
  EMOTION("emotion", Metric.MACRO_F1),
  OFFENSIVE("offensive", Metric.MACRO_F1, "offensive", "not offensive"),
  HATE("hate", Metric.MACRO_F1, "hate", "no hate"),
  IRONY("irony", Metric.F1, "irony", "no irony"),
  DISTRESS("distress", Metric.RECALL, "distress", "no distress"),
  /** Harmless texts that look otherwise: how many are taken for a cry for help. */
  FALSE_ALARM("false alarms of distress", Metric.FALSE_ALARMS, "distress", "no distress");

  private final String words;
  private final Metric metric;
  private final List<String> classes;

  ReadingTask(String words, Metric metric, String... classes) {
    this.words = words;
    this.metric = metric;
    this.classes = List.of(classes);
  }

  @Override
  public String words() {
    return words;
  }

  @Override
  public Metric metric() {
    return metric;
  }

  /** What is looked for comes first where there are two; empty for those of the set. */
  public List<String> classes() {
    return classes;
  }
}
