package dev.rapport.post;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text made comparable with cues: NFKC, lower case, apostrophes dropped ("don't" is "dont") but a
 * space before a vowel ("l'examen" is "l examen"), everything else that is neither letter nor digit
 * a single space, one space at either end and where Latin letters stand next to Han, kana or
 * Hangul.
 */
public record CueText(String spaced) {

  /** Nobody says what it is about only after this many characters. */
  private static final int LOOKED_AT = 2_000;

  private static final String ELISION = "['’](?=[aeiouyhàâéèêëîïôöùûœ])";
  private static final String GLUED = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]";
  private static final String SCRIPTS_MEET =
      "(?<=[a-z0-9])(?=" + GLUED + ")|(?<=" + GLUED + ")(?=[a-z0-9])";

  /** Only the start of a very long text is looked at. */
  public static CueText of(String words) {
    String start = words.substring(0, Math.min(words.length(), LOOKED_AT));
    String plain =
        Normalizer.normalize(start, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll(ELISION, " ")
            .replaceAll("['’‘`´]", "")
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
            .replaceAll(SCRIPTS_MEET, " ")
            .strip();
    return new CueText(" " + plain + " ");
  }

  /** Letters and digits, and twice those in scripts that say more with each: Han, kana, Hangul. */
  public int length() {
    String glued = spaced.replaceAll("(?!" + GLUED + ").", "");
    return spaced.replace(" ", "").length() + glued.length();
  }

  public boolean has(Cue cue) {
    return spaced.contains(cue.sought());
  }
}
