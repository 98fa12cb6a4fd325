package dev.rapport.tone;

import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfile;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Letter n-grams of languages in one script, by the library language-detector. Its profiles made
 * from short texts are taken; Russian and Ukrainian have only the long kind. Loading takes about a
 * third of a second.
 */
final class LanguageProfiles {

  /** Above this the library samples at random and takes ten times as long, and is no better. */
  static final int LONGEST_TEXT = 100;

  private static final List<String> LONG_KIND = List.of("ru", "uk");

  private final LanguageDetector detector;

  LanguageProfiles(List<String> languages) {
    detector =
        LanguageDetectorBuilder.create(NgramExtractors.standard())
            .withProfiles(languages.stream().map(LanguageProfiles::profile).toList())
            .shortTextAlgorithm(LONGEST_TEXT)
            .probabilityThreshold(0)
            .build();
  }

  /**
   * The probability of each language, 0 to 1; they sum to 1, and the best is often near it.
   *
   * @param text up to {@link #LONGEST_TEXT} long
   */
  Map<String, Double> probabilities(String text) {
    Map<String, Double> probabilities = new HashMap<>();
    detector
        .getProbabilities(text)
        .forEach(d -> probabilities.put(d.getLocale().getLanguage(), d.getProbability()));
    return probabilities;
  }

  private static LanguageProfile profile(String language) {
    String folder = LONG_KIND.contains(language) ? "languages" : "languages.shorttext";
    try {
      return new LanguageProfileReader()
          .read(LanguageProfiles.class.getClassLoader(), folder, List.of(language))
          .getFirst();
    } catch (IOException e) {
      throw new UncheckedIOException("no profile of " + language, e);
    }
  }
}
