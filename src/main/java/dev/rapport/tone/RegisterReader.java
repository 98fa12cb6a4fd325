package dev.rapport.tone;

import static dev.rapport.tone.CueFamily.*;

import dev.rapport.tone.ToneReading.Register;
import dev.rapport.tone.ToneReading.Register.Length;

/** How a text is written: formal or casual, short or long, with emoji, in capitals. */
final class RegisterReader {

  private static final int SHORT_WORDS = 12;
  private static final int MEDIUM_WORDS = 40;

  private RegisterReader() {}

  static Register read(ParsedText text) {
    Shape shape = text.shape();
    double emoji = Math.min(1, (double) shape.emoji() / Math.max(1, shape.words()));
    return new Register(
        Score.of(formality(text)), length(shape.words()), Score.of(emoji), Score.of(shape.caps()));
  }

  private static Length length(int words) {
    return words <= SHORT_WORDS
        ? Length.SHORT
        : words <= MEDIUM_WORDS ? Length.MEDIUM : Length.LONG;
  }

  private static double formality(ParsedText text) {
    Shape shape = text.shape();
    double formality = 0.5;
    formality += 0.4 * text.strength(FORMAL);
    formality -= 0.4 * text.strength(CASUAL);
    formality -= 0.2 * Math.max(text.strength(AMUSEMENT), text.strength(SWEARING));
    formality -= shape.emoji() > 0 ? 0.1 : 0;
    formality -= shape.exclamations() > 1 || shape.caps() > 0.5 ? 0.1 : 0;
    formality += sentenceCase(text.text());
    return Math.clamp(formality, 0, 1);
  }

  /** Where a script has capitals, a sentence that begins with one and ends with a stop is neat. */
  private static double sentenceCase(String text) {
    if (text.isEmpty() || !Character.isAlphabetic(text.codePointAt(0))) {
      return 0;
    }
    int first = text.codePointAt(0);
    boolean ended = ".?!…".indexOf(text.charAt(text.length() - 1)) >= 0;
    if (Character.isLowerCase(first)) {
      return ended ? 0 : -0.1;
    }
    return Character.isUpperCase(first) && ended ? 0.1 : 0;
  }
}
