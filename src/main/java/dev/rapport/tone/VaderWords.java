package dev.rapport.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text cut into words as VADER's reference cuts it: at white space, outer ASCII punctuation taken
 * off unless that leaves two characters or fewer, which is then likely an emoticon.
 *
 * @param lower the words in lower case
 * @param shouted which words are in capitals while others are not
 */
record VaderWords(List<String> lower, boolean[] shouted) {

  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  static VaderWords of(String text) {
    List<String> words = split(text);
    boolean[] upper = new boolean[words.size()];
    int count = 0;
    for (int i = 0; i < upper.length; i++) {
      upper[i] = isUpper(words.get(i));
      count += upper[i] ? 1 : 0;
    }
    boolean[] shouted = count < upper.length ? upper : new boolean[upper.length];
    return new VaderWords(words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList(), shouted);
  }

  int size() {
    return lower.size();
  }

  /** The word at a place; the empty word outside the text. */
  String word(int i) {
    return i >= 0 && i < lower.size() ? lower.get(i) : "";
  }

  /** {@code count} words from a place on, joined by one space. */
  String phrase(int from, int count) {
    return String.join(" ", lower.subList(from, from + count));
  }

  private static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean space = i == text.length() || isSpace(text.charAt(i));
      if (space && start >= 0) {
        words.add(bare(text.substring(start, i)));
        start = -1;
      } else if (!space && start < 0) {
        start = i;
      }
    }
    return words;
  }

  private static String bare(String token) {
    int from = 0;
    int to = token.length();
    while (from < to && PUNCTUATION.indexOf(token.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && PUNCTUATION.indexOf(token.charAt(to - 1)) >= 0) {
      to--;
    }
    return token.codePointCount(from, to) <= 2 ? token : token.substring(from, to);
  }

  /** Python's {@code str.isspace}, which also knows the no-break spaces. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** Python's {@code str.isupper}: at least one cased letter, and none that is not upper case. */
  private static boolean isUpper(String word) {
    return word.codePoints().anyMatch(Character::isUpperCase)
        && word.codePoints().noneMatch(c -> Character.isLowerCase(c) || Character.isTitleCase(c));
  }
}
