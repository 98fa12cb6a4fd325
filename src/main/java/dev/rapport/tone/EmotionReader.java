package dev.rapport.tone;

import dev.rapport.tone.ToneReading.Sentiment;
import dev.rapport.tone.ToneReading.Sentiment.Label;
import java.util.EnumMap;
import java.util.Map;

/**
 * How strong each emotion is: first its own cues, then what swearing, irony, laughter and the
 * overall colour make of them. When no cue speaks, the colour alone gives a faint guess.
 */
final class EmotionReader {

  private static final double FAINT = 0.35;

  private final ParsedText text;
  private final Map<Emotion, Double> emotions = new EnumMap<>(Emotion.class);

  private EmotionReader(ParsedText text) {
    this.text = text;
    for (CueFamily family : CueFamily.values()) {
      family.emotion().ifPresent(e -> emotions.put(e, text.strength(family)));
    }
  }

  /**
   * Every emotion with its score, 0 to 1. {@link Emotion#NEUTRAL} is the square of what the
   * strongest leaves, so that an emotion leads from about 0.4 on.
   */
  static Map<Emotion, Double> read(
      ParsedText text, Sentiment sentiment, double irony, double humour) {
    EmotionReader reader = new EmotionReader(text);
    reader.turnByIrony(irony, humour);
    reader.hearHostility(sentiment);
    reader.hearDistress();
    reader.laugh(humour);
    reader.lighten(sentiment);
    reader.guess(sentiment);
    reader.emotions.put(Emotion.NEUTRAL, Math.pow(1 - reader.strongest(), 2));
    reader.emotions.replaceAll((emotion, exact) -> Score.of(exact));
    return reader.emotions;
  }

  private void turnByIrony(double irony, double humour) {
    scale(1 - irony, Emotion.JOY, Emotion.GRATITUDE, Emotion.OPTIMISM, Emotion.LOVE);
    add(Emotion.ANGER, 0.5 * irony * (1 - humour));
  }

  /** Swearing may be joy as well; only what sounds bad makes it anger. */
  private void hearHostility(Sentiment sentiment) {
    add(Emotion.ANGER, 0.6 * text.strength(CueFamily.INSULT));
    add(Emotion.ANGER, 0.7 * text.strength(CueFamily.HATE));
    if (sentiment.label() == Label.NEGATIVE) {
      boolean mourning = get(Emotion.SADNESS) > get(Emotion.ANGER);
      add(Emotion.ANGER, (mourning ? 0.2 : 0.8) * text.strength(CueFamily.SWEARING));
      add(Emotion.ANGER, (mourning ? 0.1 : 0.5) * text.strength(CueFamily.COMPLAINT));
    }
  }

  private void hearDistress() {
    add(Emotion.SADNESS, 0.7 * text.strength(CueFamily.DISTRESS));
  }

  /** Who laughs is less angry or sad than the words say. */
  private void laugh(double humour) {
    emotions.put(Emotion.AMUSEMENT, humour);
    scale(1 - 0.7 * humour, Emotion.ANGER, Emotion.SADNESS, Emotion.FEAR, Emotion.DISGUST);
  }

  /** Tears and fright in a bright text are mostly moved or joking. */
  private void lighten(Sentiment sentiment) {
    if (sentiment.label() == Label.POSITIVE) {
      scale(0.5, Emotion.ANGER, Emotion.SADNESS, Emotion.FEAR, Emotion.DISGUST);
    }
  }

  private void guess(Sentiment sentiment) {
    if (strongest() >= FAINT || sentiment.label() == Label.NEUTRAL) {
      return;
    }
    if (sentiment.label() == Label.POSITIVE) {
      add(Emotion.JOY, 0.5 * sentiment.score());
      return;
    }
    boolean loud = text.shape().exclamations() > 0 || text.shape().caps() > 0.5;
    boolean cross = loud || text.has(CueFamily.COMPLAINT) || text.has(CueFamily.SWEARING);
    add(cross ? Emotion.ANGER : Emotion.SADNESS, -0.5 * sentiment.score());
    add(Emotion.ANGER, loud ? FAINT : 0);
  }

  private double strongest() {
    return emotions.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }

  private double get(Emotion emotion) {
    return emotions.getOrDefault(emotion, 0.0);
  }

  private void add(Emotion emotion, double more) {
    emotions.put(emotion, 1 - (1 - get(emotion)) * (1 - Math.clamp(more, 0, 1)));
  }

  private void scale(double factor, Emotion... which) {
    for (Emotion emotion : which) {
      emotions.put(emotion, get(emotion) * factor);
    }
  }
}
