package dev.rapport.post;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.regex.Pattern;

/**
 * A word or phrase to look for in a {@link CueText}. It is a whole word or phrase; with a star at
 * the end it is the beginning of one; in a script that is written without spaces, or with endings
 * glued on (Han, kana, Hangul), it may stand anywhere.
 *
 * @param sought what the {@code CueText} must contain
 */
public record Cue(String sought) {

  private static final Pattern ANYWHERE =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");

  /**
   * @throws IllegalArgumentException when there is nothing to look for
   */
  @JsonCreator
  public static Cue written(String cue) {
    String spaced = CueText.of(cue).spaced();
    if (spaced.isBlank()) {
      throw new IllegalArgumentException("a cue needs a letter or a digit: '" + cue + "'");
    }
    if (ANYWHERE.matcher(cue).find()) {
      return new Cue(spaced.strip());
    }
    return new Cue(cue.endsWith("*") ? spaced.stripTrailing() : spaced);
  }
}
