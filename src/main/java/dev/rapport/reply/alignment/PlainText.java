package dev.rapport.reply.alignment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Brings a text into the one spelling that phrases are compared in: lower case, no apostrophes or
 * other punctuation, one space between words, and a bar at each end of a sentence.
 */
final class PlainText {

  static final String STOP = "|";

  private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`´]");
  private static final Pattern STOPS = Pattern.compile("[.!?…。|\\n]+");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}|]+");
  private static final Pattern BARS = Pattern.compile("\\|[ |]*\\|");

  private PlainText() {}

  /** Begins and ends with a bar, so that a sentence starts wherever a bar is. */
  static String of(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String stopped = STOPS.matcher(folded + ".").replaceAll(" | ");
    return BARS.matcher("| " + spaced(stopped)).replaceAll(STOP).strip();
  }

  private static String spaced(String text) {
    return OTHERS.matcher(APOSTROPHES.matcher(text).replaceAll("")).replaceAll(" ");
  }
}
