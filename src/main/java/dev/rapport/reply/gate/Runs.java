package dev.rapport.reply.gate;

import dev.rapport.post.CueText;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Whether two texts have a run of words in common, apart from case and punctuation. */
final class Runs {

  private static final String SIGN =
      "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}]";

  private static final Pattern OTHERS =
      Pattern.compile("[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}]");
  private static final Pattern GLUED = Pattern.compile(SIGN);
  private static final Pattern PAUSE = Pattern.compile("(?<=" + SIGN + ") (?=" + SIGN + ")");

  /** Counts as a mark on a letter, and would make one word of a heart and what follows. */
  private static final Pattern EMOJI_STYLE = Pattern.compile("[\\uFE00-\\uFE0F\\u200D\\u20E3]");

  private Runs() {}

  /** Comparable; only the start of a very long line. */
  static String plain(String text) {
    return EMOJI_STYLE
        .matcher(text)
        .replaceAll(" ")
        .lines()
        .map(line -> CueText.of(line).spaced().strip())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /**
   * @param one as by {@link #plain}
   * @param other likewise
   * @param words how many in a row
   * @param signs how many characters within one word, for scripts that put no spaces
   */
  static boolean share(String one, String other, int words, int signs) {
    return meet(wordRuns(one, words), wordRuns(other, words))
        || meet(signRuns(one, signs), signRuns(other, signs));
  }

  /** The letters of scripts that put no spaces, in a row. */
  static String glued(String text) {
    return OTHERS.matcher(text).replaceAll("");
  }

  /** True for a text in a script that puts no spaces. */
  static boolean isGlued(String plain) {
    return GLUED.matcher(plain).find();
  }

  private static boolean meet(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }

  private static Set<String> wordRuns(String plain, int length) {
    List<String> words = Arrays.asList(plain.split(" "));
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + length <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + length)));
    }
    return runs;
  }

  /** A mark ends no run in a script where no space does. */
  private static Set<String> signRuns(String plain, int length) {
    Set<String> runs = new HashSet<>();
    Arrays.stream(PAUSE.matcher(plain).replaceAll("").split(" "))
        .filter(word -> word.length() >= length)
        .forEach(
            word ->
                IntStream.rangeClosed(0, word.length() - length)
                    .forEach(i -> runs.add(word.substring(i, i + length))));
    return runs;
  }
}
