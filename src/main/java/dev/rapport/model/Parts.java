package dev.rapport.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What answers are put together from: one opener, one core and one closer make a text, and every
 * combination reads well. An opener or closer may be the empty text.
 */
record Parts(List<String> openers, List<String> cores, List<String> closers) {

  private static final double GOLDEN = 0.6180339887498949;

  Parts {
    openers = openers == null ? List.of() : List.copyOf(openers);
    cores = cores == null ? List.of() : List.copyOf(cores);
    closers = closers == null ? List.of() : List.copyOf(closers);
  }

  /** How many texts there are. */
  int size() {
    return openers.size() * cores.size() * closers.size();
  }

  /**
   * The text that a seed stands for. Seeds in a row give texts that differ in as much as they can.
   *
   * @param join what stands between the parts: a space, or nothing
   */
  String text(long seed, String join) {
    int index = index(seed);
    String closer = closers.get(index % closers.size());
    String opener = openers.get(index / closers.size() % openers.size());
    return Stream.of(opener, core(seed), closer)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(join));
  }

  /** What the text of that seed has to say, between its opener and its closer. */
  String core(long seed) {
    return cores.get(index(seed) / closers.size() / openers.size());
  }

  private int index(long seed) {
    return (int) (Spread.over(seed, size()) * stride() % size());
  }

  /** The whole number nearest above the golden part of the size that shares no divisor with it. */
  private long stride() {
    long stride = Math.max(1, Math.round(size() * GOLDEN));
    while (divisor(stride, size()) != 1) {
      stride++;
    }
    return stride;
  }

  private static long divisor(long a, long b) {
    return b == 0 ? a : divisor(b, a % b);
  }
}
