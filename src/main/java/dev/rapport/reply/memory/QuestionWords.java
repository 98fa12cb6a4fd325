package dev.rapport.reply.memory;

import dev.rapport.post.Cue;
import dev.rapport.post.CueText;
import dev.rapport.post.VisibleText;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A question in its own words, of which only what surely changes nothing is taken away: greetings
 * and politeness at either end, punctuation at the end, the case of the first letter, kinds of
 * spaces and apostrophes. "US" stays apart from "us", "9.5" from "9-5", one emoji from another.
 */
final class QuestionWords {

  /** UTF-16 units; what is longer is more than one question. */
  private static final int LONGEST = 200;

  private static final String END = "[\\s?？؟!！.。…]+$";
  private static final String PAUSES = " ,、，!！.。";

  private final List<Cue> personal = QuestionLists.cues(QuestionLists.SHIPPED.personal());
  private final List<Cue> orders = QuestionLists.cues(QuestionLists.SHIPPED.orders());
  private final List<String> around =
      QuestionLists.all(QuestionLists.SHIPPED.around()).stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  /** False when what it means depends on who asks, and where, and when, or when it gives orders. */
  boolean meansTheSameToAll(String words) {
    CueText text = CueText.of(words);
    return words.length() <= LONGEST
        && personal.stream().noneMatch(text::has)
        && orders.stream().noneMatch(text::has);
  }

  /** Equal for two texts only if they ask the same in the same words; may be empty. */
  String plain(String words) {
    String text =
        Normalizer.normalize(VisibleText.of(words), Normalizer.Form.NFKC)
            .replace('’', '\'')
            .replaceAll("\\s+", " ")
            .strip();
    String before;
    do {
      before = text;
      text = peeled(text.replaceFirst(END, ""));
    } while (!text.equals(before));
    return text.isEmpty() ? text : lowerFirst(text);
  }

  private String peeled(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() != text.length()) {
      return text;
    }
    for (String phrase : around) {
      int rest = text.length() - phrase.length();
      if (rest > 0 && lower.startsWith(phrase) && isPause(text.charAt(phrase.length()))) {
        return withoutPauses(text.substring(phrase.length()));
      }
      if (rest > 0 && lower.endsWith(phrase) && isPause(text.charAt(rest - 1))) {
        return withoutPauses(text.substring(0, rest));
      }
    }
    return text;
  }

  private static String withoutPauses(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isPause(text.charAt(from))) {
      from++;
    }
    while (to > from && isPause(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isPause(char c) {
    return PAUSES.indexOf(c) >= 0;
  }

  private static String lowerFirst(String text) {
    boolean acronym = text.length() > 1 && Character.isUpperCase(text.charAt(1));
    return acronym ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
