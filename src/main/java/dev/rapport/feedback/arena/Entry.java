package dev.rapport.feedback.arena;

import dev.rapport.feedback.arena.rating.Style;
import dev.rapport.reply.Draft;

/**
 * One of the two texts of a pair.
 *
 * @param text empty once it is purged
 * @param style as it was
 */
public record Entry(Facts facts, Style style, String text) {

  public static Entry of(Draft draft) {
    return new Entry(Facts.of(draft), Style.of(draft.text()), draft.text());
  }

  static Entry byPerson(String text, Draft replaced) {
    return new Entry(Facts.byPerson(replaced), Style.of(text), text);
  }
}
