package dev.rapport.sandbox.network;

/**
 * A stretch of a post's text that means something.
 *
 * @param start first index, in code points as X counts them
 * @param end index after the last code point
 * @param value the handle without {@code @}, the tag without its sign, or the address as typed
 */
public record Entity(Kind kind, int start, int end, String value) {

  /** X's four. */
  public enum Kind {
    MENTION,
    HASHTAG,
    CASHTAG,
    URL
  }
}
