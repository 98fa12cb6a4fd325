package dev.rapport.model;

import java.util.SplittableRandom;

/**
 * Makes a place in a list out of a seed. Seeds may be ids, hashes or counters, and ids are often
 * multiples of a large power of two.
 */
final class Spread {

  private static final int BLOCK = 8;
  private static final int IN_BLOCK = (1 << BLOCK) - 1;

  private Spread() {}

  /** Where a seed lies in its block: how many of it were used before. */
  static int tryOf(long seed) {
    return (int) (seed & IN_BLOCK);
  }

  /**
   * A place from 0 to {@code size} − 1. Within a block of 256 seeds in a row neighbours get
   * neighbouring places, so that none repeats before it must; blocks lie anywhere.
   */
  static int over(long seed, int size) {
    long start = new SplittableRandom(seed >>> BLOCK).nextLong() >>> BLOCK;
    return (int) ((start + tryOf(seed)) % size);
  }
}
