package dev.rapport.tone;

import dev.rapport.post.PackedLines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The words of VADER (Hutto and Gilbert 2014), as published under MIT in vaderSentiment: how good
 * or bad a word sounds, what an emoji shows, what strengthens and what negates. English only. Every
 * look-up wants lower case.
 */
final class VaderLexicon {

  static final String WORDS = "vader/vader_lexicon.txt";
  static final String NEGATIONS = "vader/negations.txt";
  static final String EMOJI = "vader/emoji_utf8_lexicon.txt";

  private final Map<String, Double> valences = numbers(WORDS);
  private final Map<String, Double> boosters = numbers("vader/boosters.tsv");
  private final Map<String, Double> specialCases = numbers("vader/special_cases.tsv");
  private final Set<String> negations = Set.copyOf(entries(NEGATIONS));
  private final Map<Integer, String> emoji = emoji();

  boolean knows(String word) {
    return valences.containsKey(word);
  }

  /** −4 (worst) to 4 (best); 0 for an unknown word. */
  double valence(String word) {
    return valences.getOrDefault(word, 0.0);
  }

  /** What "very" or "hardly" adds to the next word's valence; 0 for any other word. */
  double boost(String wordOrPhrase) {
    return boosters.getOrDefault(wordOrPhrase, 0.0);
  }

  /** The valence that a phrase of two or three words has as a whole, null for none. */
  Double specialCase(String phrase) {
    return specialCases.get(phrase);
  }

  boolean negates(String word) {
    return negations.contains(word) || word.contains("n't");
  }

  /** The text with every emoji replaced by its English description, as the reference does. */
  String describeEmoji(String text) {
    StringBuilder described = new StringBuilder(text.length());
    boolean afterSpace = true;
    for (int i = 0; i < text.length(); ) {
      int symbol = text.codePointAt(i);
      i += Character.charCount(symbol);
      String description = emoji.get(symbol);
      if (description == null) {
        described.appendCodePoint(symbol);
        afterSpace = symbol == ' ';
      } else {
        described.append(afterSpace ? "" : " ").append(description);
        afterSpace = false;
      }
    }
    return described.toString().strip();
  }

  private static Map<String, Double> numbers(String name) {
    return entries(name).stream()
        .map(line -> line.split("\t"))
        .collect(Collectors.toMap(c -> c[0], c -> Double.valueOf(c[1]), (first, last) -> last));
  }

  /** Only emoji of one code point: the reference looks at one code point at a time. */
  private static Map<Integer, String> emoji() {
    Map<Integer, String> descriptions = new HashMap<>();
    for (String line : entries(EMOJI)) {
      String[] columns = line.split("\t");
      if (columns[0].codePointCount(0, columns[0].length()) == 1) {
        descriptions.put(columns[0].codePointAt(0), columns[1]);
      }
    }
    return descriptions;
  }

  /** A line that starts with "# " is a comment; "#:" and the like are words. */
  private static List<String> entries(String name) {
    Predicate<String> comment = line -> line.startsWith("# ");
    return PackedLines.all(VaderLexicon.class, name).stream()
        .filter(comment.or(String::isBlank).negate())
        .map(String::strip)
        .toList();
  }
}
