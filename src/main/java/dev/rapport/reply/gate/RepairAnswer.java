package dev.rapport.reply.gate;

import dev.rapport.reply.grounding.Sentences;
import java.text.Normalizer;
import java.util.List;
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

  /**
   * The text in NFC, mended.
   *
   * @param language of the text, a BCP 47 primary tag; any
   */
  public static String repair(String written, String language) {
    String text = Normalizer.normalize(written.strip(), Normalizer.Form.NFC);
    if (text.length() > LONGEST) {
      return text;
    }
    text = QUOTES.matcher(text).replaceFirst("$1").strip();
    text = EMPHASIS.matcher(text).replaceAll("$2");
    text = LAST_HASHTAGS.matcher(text).replaceFirst("");
    return Ending.isCut(text) ? withoutLastSentence(text, language) : text;
  }

  /** As it is when there is no other. */
  private static String withoutLastSentence(String text, String language) {
    List<String> sentences = Sentences.of(text, language);
    List<String> whole = sentences.subList(0, sentences.size() - 1);
    return whole.isEmpty() ? text : String.join("", whole).strip();
  }
}
