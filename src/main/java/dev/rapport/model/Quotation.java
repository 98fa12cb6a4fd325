package dev.rapport.model;

import java.util.stream.IntStream;

/** Finds out whether a text repeats a piece of another; post text must not get into a log. */
final class Quotation {

  /** Shorter pieces are in any two texts. */
  private static final int PIECE = 12;

  private static final int LOOKED_AT = 10_000;

  private Quotation() {}

  /** True when {@code message} holds any 12 characters of {@code source} in a row. */
  static boolean of(String source, String message) {
    String looked = message.substring(0, Math.min(message.length(), LOOKED_AT));
    return IntStream.rangeClosed(0, looked.length() - PIECE)
        .anyMatch(i -> source.contains(looked.substring(i, i + PIECE)));
  }
}
