package dev.rapport.feedback.arena;

import dev.rapport.post.Sha256;

/**
 * Which text somebody sees on the left: drawn for each person and pair by a hash, so that it stays
 * where it is when they look again, and the server need not believe a page about it.
 */
final class Sides {

  /** Sets these lots apart from whatever else is drawn by a hash, and is never changed. */
  private static final String SEED = "arena side ";

  private Sides() {}

  static boolean firstIsLeft(long pair, String rater) {
    return Character.digit(Sha256.hex(SEED + pair + " " + rater).charAt(0), 16) % 2 == 0;
  }
}
