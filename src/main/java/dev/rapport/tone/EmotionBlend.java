package dev.rapport.tone;

import static dev.rapport.tone.Emotion.*;

import dev.rapport.tone.ToneReading.Sentiment;
import dev.rapport.tone.ToneReading.Sentiment.Label;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Each emotion by its cues and as learned, the stronger of both. A plain cue outweighs what heads
 * are sure of, since they are sure of much; irony and hostility take from what they hear as bright.
 */
final class EmotionBlend {

  private static final double HEARD = 0.5;

  /** How far a head is believed above {@link #HEARD}: to 0.7 at most. */
  private static final double BELIEVED = 0.4;

  /** What somebody in danger feels of these is not for us to say. */
  private static final double MOST_IN_DISTRESS = 0.3;

  private static final double SADNESS_OF_DISTRESS = 0.85;
  private static final double ANGER_OF_INSULTS = 0.7;
  private static final double OTHER_COLOUR = 0.5;
  private static final Set<Emotion> DARK = EnumSet.of(ANGER, DISGUST, FEAR, SADNESS);
  private static final Set<Emotion> BRIGHT = EnumSet.of(JOY, GRATITUDE, OPTIMISM, LOVE);

  private final Alarms alarms;
  private final Sentiment sentiment;

  EmotionBlend(Alarms alarms, Sentiment sentiment) {
    this.alarms = alarms;
    this.sentiment = sentiment;
  }

  /** What else was heard, 0 to 1 each. */
  record Alarms(double irony, double hate, double offensive, double distress) {

    /** What is left of something bright beside them, 0 to 1. */
    double sincerity() {
      return left(irony) * left(hate) * left(offensive);
    }

    private static double left(double alarm) {
      return alarm < HEARD ? 1 : 2 * (1 - alarm);
    }
  }

  /**
   * @param cued each emotion by its cues; changed to what is returned
   * @param learned each emotion that heads know, 0 to 1
   */
  Map<Emotion, Double> of(Map<Emotion, Double> cued, Map<String, Double> learned) {
    double strongest = 0;
    for (Emotion emotion : Emotion.values()) {
      if (emotion != NEUTRAL) {
        double felt = believed(learned.getOrDefault(emotion.word(), 0.0));
        double fitting = fit(emotion) * felt;
        double heard = Score.of(besideAlarms(emotion, Math.max(cued.get(emotion), fitting)));
        cued.put(emotion, heard);
        strongest = Math.max(strongest, heard);
      }
    }
    cued.put(NEUTRAL, Score.of(Math.pow(1 - strongest, 2)));
    return cued;
  }

  /** How far a head is believed that hears another colour than the whole has. */
  private double fit(Emotion emotion) {
    if (BRIGHT.contains(emotion)) {
      return alarms.sincerity() * (sentiment.label() == Label.NEUTRAL ? OTHER_COLOUR : 1);
    }
    boolean dark = DARK.contains(emotion);
    return dark && sentiment.label() != Label.NEGATIVE ? OTHER_COLOUR : 1;
  }

  /** The middle stays where it is; below it a head's murmur is no evidence. */
  private static double believed(double score) {
    return score <= HEARD ? 2 * score * score : HEARD + BELIEVED * (score - HEARD);
  }

  private double besideAlarms(Emotion emotion, double heard) {
    boolean endangered = alarms.distress() >= HEARD;
    boolean insulting = alarms.offensive() >= HEARD && sentiment.label() == Label.NEGATIVE;
    return switch (emotion) {
      case AMUSEMENT -> endangered ? 0 : heard;
      case JOY, LOVE, GRATITUDE, OPTIMISM -> endangered ? Math.min(MOST_IN_DISTRESS, heard) : heard;
      case SADNESS -> endangered ? Math.max(SADNESS_OF_DISTRESS * alarms.distress(), heard) : heard;
      case ANGER -> insulting ? Math.max(ANGER_OF_INSULTS * alarms.offensive(), heard) : heard;
      case DISGUST, FEAR, SURPRISE, NEUTRAL -> heard;
    };
  }
}
