package dev.rapport.tone;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Brings a text into the one spelling that cues are compared in: lower case, no accents, "dont" for
 * "don't", letters for the digits and signs that stand for them inside a word ("su1cide", "a$$"),
 * words that were spaced out letter by letter put together.
 */
final class Folding {

  /** Latin, Greek and Cyrillic accents, which zalgo is made of; Arabic vowel signs and hamza. */
  private static final Pattern MARKS =
      Pattern.compile(
          "[\\u0300-\\u036F\\u0483-\\u0489\\u0610-\\u061A\\u064B-\\u065F\\u0640\\u0670]+");

  private static final Pattern SPACED_OUT =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}(?:[ .\\-_]\\p{L}(?![\\p{L}\\p{N}])){3,}+");

  private static final Pattern GAPS = Pattern.compile("[ .\\-_]");

  /** The apostrophe of "don't" and "it's"; that of "l'eau" stands between two words and stays. */
  private static final Pattern CONTRACTION =
      Pattern.compile("(?<=\\p{L})['’ʼ`´](?=(?:t|s|m|d|re|ve|ll|all|em)(?!\\p{L}))");

  /** Stars around a word, not those that hide letters of it. */
  private static final Pattern STARS =
      Pattern.compile("(?<![\\p{L}*])\\*++|(?<=\\p{L})\\*(?![\\p{L}*])");

  private Folding() {}

  static String of(String text) {
    String split = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String bare = Normalizer.normalize(MARKS.matcher(split).replaceAll(""), Normalizer.Form.NFC);
    String joined = SPACED_OUT.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(Folding::joined);
    String words = CONTRACTION.matcher(lettersForSigns(joined)).replaceAll("");
    return STARS.matcher(words).replaceAll(" ");
  }

  private static String joined(MatchResult spacedOut) {
    return GAPS.matcher(spacedOut.group()).replaceAll("");
  }

  private static String lettersForSigns(String text) {
    StringBuilder letters = new StringBuilder(text);
    for (int i = 1; i < text.length(); i++) {
      char sign = text.charAt(i);
      boolean inside = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
      if (Character.isLetter(letters.charAt(i - 1)) && (inside || sign == '$')) {
        letters.setCharAt(i, letterFor(sign));
      }
    }
    return letters.toString();
  }

  private static char letterFor(char sign) {
    return switch (sign) {
      case '0' -> 'o';
      case '1', '!' -> 'i';
      case '3' -> 'e';
      case '4', '@' -> 'a';
      case '5', '$' -> 's';
      default -> sign;
    };
  }
}
