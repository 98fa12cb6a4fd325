package dev.rapport.reply.gate;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a text ends: with a whole sentence, or cut. */
final class Ending {

  /** From here on a text without a mark at its end was probably longer once. */
  private static final int LONG = 100;

  /** Characters at the end; expressions over more of a hostile text would take long. */
  private static final int LOOKED_AT = 200;

  /** After the last mark quotes, brackets and emoji may follow; an emoji is a mark itself. */
  private static final Pattern WHOLE =
      Pattern.compile(
          ".*(?:[.!?…。！？।؟～~][^\\p{L}\\p{N}]*|[\\p{So}\\p{Sk}\\uFE0F])", Pattern.DOTALL);

  private static final Pattern EMOTICON = Pattern.compile("[:;=8]['^-]?[()\\[\\]/\\\\|DPp3]$");

  /** What opens a quote in one language closes it in another, so of quotes only some count. */
  private static final Pattern HANGING = Pattern.compile("[,;:、，；：\\-–—(\\[{（「『„&]\\s*$");

  private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}\\p{M}'’]+)\\W*$");

  /** Nobody ends with one of these, in any of the languages that we answer in. */
  private static final Set<String> NEVER_LAST =
      Set.of(
          "and", "or", "but", "because", "the", "a", "an", "of", "with", "your", "my", "our", "und",
          "oder", "aber", "weil", "der", "die", "das", "dem", "den", "ein", "eine", "mit", "y",
          "pero", "porque", "el", "la", "los", "las", "un", "una", "del", "con", "et", "mais",
          "parce", "le", "les", "des", "une", "du", "avec", "e", "ma", "perché", "il", "lo", "gli",
          "uno", "della", "di", "mas", "um", "uma", "da", "com", "и", "или", "но", "потому", "с",
          "в", "на", "что");

  private Ending() {}

  /** True when the last sentence was probably to go on. */
  static boolean isCut(String text) {
    String whole = text.stripTrailing();
    String end = whole.substring(Math.max(0, whole.length() - LOOKED_AT));
    if (EMOTICON.matcher(end).find()) {
      return false;
    }
    if (HANGING.matcher(end).find()) {
      return true;
    }
    if (WHOLE.matcher(end).matches()) {
      return false;
    }
    Matcher last = LAST_WORD.matcher(end);
    return last.find() && NEVER_LAST.contains(last.group(1).toLowerCase(Locale.ROOT))
        || whole.length() >= LONG;
  }
}
