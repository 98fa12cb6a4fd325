package dev.rapport.evaluation.bench.stage;

/** How long each part of one mention took, and how often it had its turn. */
final class PartTimes {

  private final long[] nanos = new long[Part.values().length];
  private final int[] turns = new int[Part.values().length];

  void begin(Part part) {
    turns[part.ordinal()]++;
  }

  void add(Part part, long nanos) {
    this.nanos[part.ordinal()] += nanos;
  }

  /** Nanoseconds. */
  long of(Part part) {
    return nanos[part.ordinal()];
  }

  int turns(Part part) {
    return turns[part.ordinal()];
  }

  /** All but the model, in nanoseconds. */
  long own() {
    long own = 0;
    for (Part part : Part.values()) {
      own += part.isOurs() ? of(part) : 0;
    }
    return own;
  }
}
