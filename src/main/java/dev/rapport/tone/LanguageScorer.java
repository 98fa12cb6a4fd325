package dev.rapport.tone;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Tells apart languages of one script by everyday words and letter n-grams together. Either alone
 * errs more on short posts: n-grams are sure of themselves without reason, and a short post may
 * hold no everyday word.
 */
final class LanguageScorer {

  /** What a text full of everyday words weighs against certain n-grams; best on short posts. */
  private static final double WORDS = 2.5;

  private static final int ENOUGH_WORDS = 6;
  private static final double CLEAR_LEAD = 0.35;

  private final List<String> languages;
  private final CommonWords words;
  private final Supplier<LanguageProfiles> profiles;

  LanguageScorer(List<String> languages) {
    this.languages = languages;
    this.words = new CommonWords(languages);
    this.profiles = new Lazy<>(() -> new LanguageProfiles(languages));
  }

  /**
   * The best language; unsure when the text is very short, or long without an everyday word of any
   * of these languages, which hints at yet another one.
   *
   * @param text letters in lower case and single spaces, not empty
   */
  LanguageGuess guess(String text) {
    String[] words = text.split(" ");
    Map<String, Double> shares = this.words.shares(words);
    Map<String, Double> grams =
        plain(shares, words.length).orElseGet(() -> profiles.get().probabilities(text));
    String best = languages.getFirst();
    for (String language : languages) {
      if (score(language, grams, shares) > score(best, grams, shares)) {
        best = language;
      }
    }
    double gramLead = Math.max(-0.5, lead(best, grams));
    double wordLead = Math.min(1, 2 * lead(best, shares));
    double enough = text.length() / (text.length() + 3.0);
    double confidence = (0.4 * gramLead + 0.6 * wordLead) * enough;
    return new LanguageGuess(best, Math.clamp(confidence, 0, 1));
  }

  /** What n-grams would say where everyday words leave no doubt; they take most of the time. */
  private Optional<Map<String, Double>> plain(Map<String, Double> shares, int words) {
    return languages.stream()
        .filter(language -> words >= ENOUGH_WORDS && lead(language, shares) >= CLEAR_LEAD)
        .findFirst()
        .map(language -> Map.of(language, 1.0));
  }

  private static double score(
      String language, Map<String, Double> grams, Map<String, Double> shares) {
    return grams.getOrDefault(language, 0.0) + WORDS * shares.getOrDefault(language, 0.0);
  }

  private static double lead(String language, Map<String, Double> values) {
    double next =
        values.entrySet().stream()
            .filter(e -> !e.getKey().equals(language))
            .mapToDouble(Map.Entry::getValue)
            .max()
            .orElse(0);
    return values.getOrDefault(language, 0.0) - next;
  }
}
