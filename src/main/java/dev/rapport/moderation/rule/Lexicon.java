package dev.rapport.moderation.rule;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.rapport.post.Sha256;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Subjects on which a machine should not have the last word: medicine, law, elections, money,
 * minors. Found by words, in the question or in the answer; recall before precision, since the cost
 * of a false alarm is a look by a person.
 */
public final class Lexicon {

  private final Map<String, Words> subjects = new TreeMap<>();

  Lexicon(Map<String, List<String>> words) {
    words.forEach((subject, list) -> subjects.put(subject, Words.of(list)));
  }

  /**
   * @throws IllegalArgumentException with one line that names the file, when it cannot be read
   */
  public static Lexicon read(Path file) {
    try {
      return new Lexicon(
          new YAMLMapper()
              .readValue(file.toFile(), new TypeReference<Map<String, List<String>>>() {}));
    } catch (IOException e) {
      throw new IllegalArgumentException(
          file
              + " is not a map from subject to words: "
              + e.getMessage().lines().findFirst().orElse(""),
          e);
    }
  }

  /** What it has words for, in alphabetical order. */
  Set<String> subjects() {
    return subjects.keySet();
  }

  /** Whether a text touches a subject. */
  boolean isIn(String subject, String text) {
    return subjects.get(subject).isIn(plain(text));
  }

  /** The beginning of a hash of the words of a subject. */
  String version(String subject) {
    return Sha256.hex(String.join("\n", subjects.get(subject).plain())).substring(0, 8);
  }

  /** Whole words where a script has spaces between them, anywhere in the text where it has none. */
  private static Pattern anyOf(List<String> words) {
    return Pattern.compile(
        words.stream()
            .map(
                word ->
                    spaced(word)
                        ? "(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})"
                        : Pattern.quote(word))
            .collect(Collectors.joining("|")));
  }

  private static boolean spaced(String word) {
    return word.codePoints()
        .noneMatch(
            c ->
                Character.isIdeographic(c)
                    || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
                    || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA
                    || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
  }

  /** Telephones write the curved apostrophe. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'');
  }

  /**
   * @param plain the words themselves: a text without any of them, as most are, is told a hundred
   *     times faster than by the pattern
   * @param whole finds any of them as a whole word
   */
  private record Words(List<String> plain, Pattern whole) {

    static Words of(List<String> words) {
      List<String> plain = words.stream().map(Lexicon::plain).toList();
      return new Words(plain, anyOf(plain));
    }

    boolean isIn(String text) {
      return plain.stream().anyMatch(text::contains) && whole.matcher(text).find();
    }
  }
}
