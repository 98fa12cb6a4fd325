package dev.rapport.evaluation.bench.stage;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** Adds up what one contender took. Safe to call from many threads. */
final class Tally {

  private static final long LONGEST = TimeUnit.MINUTES.toMicros(10);

  private final String name;
  private final Histogram own = histogram();
  private final Map<Part, Histogram> parts = new EnumMap<>(Part.class);
  private int held;
  private int candidates;

  Tally(String name) {
    this.name = name;
    Arrays.stream(Part.values()).filter(Part::isOurs).forEach(part -> parts.put(part, histogram()));
  }

  private static Histogram histogram() {
    return new Histogram(LONGEST, 3);
  }

  synchronized void add(PartTimes times) {
    record(own, times.own());
    parts.forEach((part, histogram) -> record(histogram, times.of(part)));
    held += times.turns(Part.HOLD);
    candidates += times.turns(Part.MODEL);
  }

  private static void record(Histogram histogram, long nanos) {
    long micros = TimeUnit.NANOSECONDS.toMicros(nanos);
    histogram.recordValue(Math.clamp(micros, 0, LONGEST));
  }

  /** At least one mention must have been added. */
  synchronized Figures figures() {
    long count = own.getTotalCount();
    Map<String, Spread> spreads = new LinkedHashMap<>();
    parts.forEach((part, histogram) -> spreads.put(part.title(), Spread.of(histogram)));
    return new Figures(name, count, held, candidates / (double) count, Spread.of(own), spreads);
  }
}
