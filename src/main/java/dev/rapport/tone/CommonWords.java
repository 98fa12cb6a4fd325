package dev.rapport.tone;

import dev.rapport.post.PackedLines;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many words of a text are everyday words of a language: what tells when a text is short. */
final class CommonWords {

  private final Map<String, Set<String>> languagesByWord = new HashMap<>();

  CommonWords(List<String> languages) {
    for (String language : languages) {
      PackedLines.all(CommonWords.class, "languages/" + language + ".txt").stream()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .forEach(
              word -> languagesByWord.computeIfAbsent(word, w -> new HashSet<>()).add(language));
    }
  }

  /** Share of words, 0 to 1, for each language that has any; words in lower case. */
  Map<String, Double> shares(String[] words) {
    Map<String, Double> shares = new HashMap<>();
    for (String word : words) {
      for (String language : languagesByWord.getOrDefault(word, Set.of())) {
        shares.merge(language, 1.0 / words.length, Double::sum);
      }
    }
    return shares;
  }
}
