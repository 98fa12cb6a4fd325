package dev.rapport.evaluation.bench.stage;

import org.HdrHistogram.Histogram;

/** How long something took, in microseconds. */
record Spread(long p50, long p95, long p99, double mean) {

  static Spread of(Histogram micros) {
    return new Spread(
        micros.getValueAtPercentile(50),
        micros.getValueAtPercentile(95),
        micros.getValueAtPercentile(99),
        micros.getMean());
  }
}
