package dev.rapport.evaluation.tone;

import dev.rapport.tone.Emotion;
import dev.rapport.tone.Intent;
import dev.rapport.tone.ToneAnalyzer;
import dev.rapport.tone.ToneReading;
import dev.rapport.tone.ToneReading.Register;
import dev.rapport.tone.ToneReading.Sentiment;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An analyzer for tests that reads what a text says of itself: a colour, then {@code emotion=score}
 * and the like.
 */
public final class Tones implements ToneAnalyzer {

  @Override
  public ToneReading read(String words, String platformLanguage) {
    return new ToneReading(
        platformLanguage,
        1,
        "Latn",
        sentiment(words),
        emotions(words),
        score(words, "irony"),
        score(words, "offensive"),
        score(words, "hate"),
        score(words, "distress"),
        0,
        new Register(0.5, Register.Length.SHORT, 0, 0),
        Intent.OTHER,
        score(words, "confidence"),
        List.of(words));
  }

  @Override
  public Language language(String words, String platformLanguage) {
    return new Language(platformLanguage, 1, "Latn");
  }

  private static Sentiment sentiment(String words) {
    String first = words.split(" ")[0].toUpperCase(Locale.ROOT);
    Sentiment.Label label =
        Arrays.stream(Sentiment.Label.values())
            .filter(each -> each.name().equals(first))
            .findFirst()
            .orElse(Sentiment.Label.NEUTRAL);
    return new Sentiment(label, 0, 0, 1, 0);
  }

  private static Map<Emotion, Double> emotions(String words) {
    Map<Emotion, Double> emotions = new EnumMap<>(Emotion.class);
    for (Emotion emotion : Emotion.values()) {
      emotions.put(emotion, score(words, emotion.word()));
    }
    return emotions;
  }

  private static double score(String words, String name) {
    for (String word : words.split(" ")) {
      if (word.startsWith(name + "=")) {
        return Double.parseDouble(word.substring(name.length() + 1));
      }
    }
    return 0;
  }
}
