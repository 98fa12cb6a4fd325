package dev.rapport.evaluation.tone.data;

import dev.rapport.evaluation.tone.metric.Metric;

/** What a set asks for. */
public sealed interface Task permits ReadingTask, HeadsTask {

  /** The figure by which the set's makers, or those who use it most, compare. */
  Metric metric();

  /** The name for people. */
  String words();
}
