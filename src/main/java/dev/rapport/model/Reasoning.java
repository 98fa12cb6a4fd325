package dev.rapport.model;

import dev.rapport.post.SafeText;

/**
 * What a model tells of its thinking, made fit for a reviewer's eyes. It goes nowhere else: it may
 * repeat the prompt, and it may be wrong about itself.
 */
final class Reasoning {

  /** UTF-16 units, the ellipsis included. */
  static final int LONGEST = 600;

  private Reasoning() {}

  /** One line without marks of layout; empty when there is nothing. */
  static String shortened(String reasoning) {
    String line = reasoning.replaceAll("[*#`\\s\\p{Z}]+", " ").strip();
    return SafeText.storable(SafeText.oneLine(line, LONGEST - 1));
  }
}
