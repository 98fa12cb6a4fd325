package dev.rapport.reply.alignment;

import dev.rapport.post.PackedLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The phrases of every language that has a file. */
final class PhraseBook {

  static final List<String> LANGUAGES = List.of("en", "ja", "de", "es", "fr", "pt");

  private static final Set<String> UNSPACED = Set.of("ja");
  private static final Pattern HEADER = Pattern.compile("\\[([a-z]+)(?: (\\d?\\.?\\d+))?]");

  private final Map<String, Vocabulary> byLanguage = new HashMap<>();

  PhraseBook() {
    for (String language : LANGUAGES) {
      List<String> lines = PackedLines.told(PhraseBook.class, "phrases/" + language + ".txt");
      byLanguage.put(language, new Vocabulary(parse(lines, !UNSPACED.contains(language))));
    }
  }

  boolean knows(String language) {
    return byLanguage.containsKey(language);
  }

  /**
   * @param language BCP 47 primary tag; one without a file hears nothing
   */
  Heard hear(String language, String text) {
    return knows(language) ? byLanguage.get(language).hear(text) : new Heard();
  }

  private static List<Phrase> parse(List<String> lines, boolean spaced) {
    List<Phrase> phrases = new ArrayList<>();
    Family family = null;
    double strength = 1;
    for (String line : lines) {
      Matcher header = HEADER.matcher(line);
      if (header.matches()) {
        family = Family.of(header.group(1));
        strength = header.group(2) == null ? 1 : Double.parseDouble(header.group(2));
      } else {
        phrases.add(Phrase.parse(family, strength, line, spaced));
      }
    }
    return List.copyOf(phrases);
  }
}
