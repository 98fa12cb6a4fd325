package dev.rapport.reply.grounding;

import dev.rapport.post.CueText;

/** The words that turn a statement. */
public final class Negations {

  private Negations() {}

  /**
   * Whether one stands in a text.
   *
   * @param language of the text, a BCP 47 primary tag; any
   */
  public static boolean in(String text, String language) {
    return Wording.has(Wording.of(language).negations(), CueText.of(text));
  }
}
