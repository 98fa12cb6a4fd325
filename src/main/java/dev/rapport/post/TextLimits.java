package dev.rapport.post;

/**
 * How long a post may be on one platform, counted as that platform counts. Every platform adapter
 * brings one; stages pick it by {@link #platform()}.
 */
public interface TextLimits extends OnPlatform {

  /** The longest post allowed, in the platform's own units (X: weighted characters). */
  int max();

  /** The length of a text in those units; 0 for the empty text. */
  int length(String text);

  default boolean fits(String text) {
    return length(text) <= max();
  }
}
