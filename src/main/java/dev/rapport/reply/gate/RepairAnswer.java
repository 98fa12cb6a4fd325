package dev.rapport.reply.gate;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Mends what is only badly wrapped, once and before the gates are asked: quotes around the whole,
 * emphasis, hashtags at the end, a last sentence that was cut where a whole one stays. Words are
 * never changed. What it cannot mend is for the gates.
 */
public final class RepairAnswer {

  private static final Pattern QUOTES =
      Pattern.compile("^[\"“„«「『]([^\"“”„«»「」『』]+)[\"”“»」』]$", Pattern.DOTALL);

  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}*])(\\*{1,3})(?=\\S)([^*\\n]{1,280}?)(?<=\\S)\\1(?![\\p{L}\\p{N}*])");

  private static final Pattern LAST_HASHTAGS =
      Pattern.compile("(?:\\s+[#＃][\\p{L}\\p{M}\\p{N}_]+){1,20}\\s*$");

  /** What is longer fits nowhere, and expressions over a hostile text would take long. */
  private static final int LONGEST = 4_000;

  private RepairAnswer() {}

  /** The text in NFC, mended. */
  public static String repair(String written) {
    String text = Normalizer.normalize(written.strip(), Normalizer.Form.NFC);
    if (text.length() > LONGEST) {
      return text;
    }
    text = QUOTES.matcher(text).replaceFirst("$1").strip();
    text = EMPHASIS.matcher(text).replaceAll("$2");
    text = LAST_HASHTAGS.matcher(text).replaceFirst("");
    if (Ending.isCut(text)) {
      String whole = Ending.whole(text);
      return whole.isEmpty() ? text : whole;
    }
    return text;
  }
}
