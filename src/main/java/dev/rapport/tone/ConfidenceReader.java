package dev.rapport.tone;

import static dev.rapport.tone.CueFamily.*;

import dev.rapport.tone.ToneReading.Sentiment;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How far a reading can be trusted, 0 to 1. Where only lists of words are, which see the surface,
 * modest throughout: less for a short text, a language with few cues, and no evidence.
 */
final class ConfidenceReader {

  private static final double HIGHEST = 0.8;
  private static final double ONLY_EMOJI = 0.3;
  private static final double UNKNOWN_LANGUAGE = 0.3;
  private static final double FEW_CUES = 0.6;

  private static final Set<String> WITH_CUES =
      Set.of("ja", "de", "es", "pt", "fr", "it", "ru", "zh", "hi", "ko", "ar");

  private ConfidenceReader() {}

  /** As measured where the sentiment was learned, less for a language that is a guess. */
  static double read(
      ParsedText text, List<Evidence> evidence, Sentiment sentiment, HeadReading learned) {
    double share =
        Math.max(sentiment.neutral(), Math.max(sentiment.negative(), sentiment.positive()));
    OptionalDouble measured = learned.certainty(share, text.shape().words());
    return measured.isPresent()
        ? measured.getAsDouble() * (0.4 + 0.6 * text.language().confidence())
        : read(text, evidence);
  }

  private static double read(ParsedText text, List<Evidence> evidence) {
    double strongest = evidence.isEmpty() ? 0 : evidence.getFirst().strength();
    double heard = 0.4 + 0.6 * Math.clamp(strongest, 0, 1);
    if (text.shape().words() == 0) {
      return text.shape().emoji() > 0 ? ONLY_EMOJI * heard : 0;
    }
    double length = text.shape().words() / (text.shape().words() + 2.0);
    return HIGHEST * language(text.language()) * heard * length;
  }

  private static double language(LanguageGuess guess) {
    double known =
        guess.language().equals("en")
            ? 1
            : WITH_CUES.contains(guess.language()) ? FEW_CUES : UNKNOWN_LANGUAGE;
    return known * (0.5 + 0.5 * guess.confidence());
  }
}
