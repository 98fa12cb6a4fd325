package dev.rapport.tone;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How somebody sounded, as far as can be told from one text. A reading says what it rests on and
 * how sure it is; it never names or guesses a sensitive trait of a person.
 *
 * @param language BCP 47 primary tag, {@code und} when it cannot be told
 * @param languageConfidence 0 to 1
 * @param script ISO 15924 code of most letters, {@code Zyyy} when there are none
 * @param sentiment the overall colour
 * @param emotions every {@link Emotion}, each 0 to 1 on its own; they need not sum to 1
 * @param irony 0 to 1: says the opposite of what is meant
 * @param offensive 0 to 1: insults or swears
 * @param hate 0 to 1: attacks people for what they are, or threatens them
 * @param distress 0 to 1: somebody may be in danger, from themselves or others; from 0.5 on to be
 *     taken seriously, whatever the rest says
 * @param urgency 0 to 1
 * @param register how it is written, which a reply may mirror
 * @param intent what they want
 * @param confidence 0 to 1: how much the reading as a whole can be trusted
 * @param because what it rests on, strongest first; for people, not for rules
 */
public record ToneReading(
    String language,
    double languageConfidence,
    String script,
    Sentiment sentiment,
    Map<Emotion, Double> emotions,
    double irony,
    double offensive,
    double hate,
    double distress,
    double urgency,
    Register register,
    Intent intent,
    double confidence,
    List<String> because) {

  private static final double DANGER = 0.3;

  public ToneReading {
    Map<Emotion, Double> ordered = new EnumMap<>(Emotion.class);
    ordered.putAll(emotions);
    emotions = Collections.unmodifiableMap(ordered);
    because = List.copyOf(because);
  }

  /** The same of somebody whose language is known from elsewhere, a BCP 47 primary tag. */
  public ToneReading in(String known) {
    return new ToneReading(
        known,
        1,
        script,
        sentiment,
        emotions,
        irony,
        offensive,
        hate,
        distress,
        urgency,
        register,
        intent,
        confidence,
        because);
  }

  /** True from where on haste or a refusal could do harm, well before it is taken for certain. */
  public boolean mayBeInDanger() {
    return distress >= DANGER;
  }

  /** The share of one emotion, 0 when it was not read. */
  public double emotion(Emotion emotion) {
    return emotions.getOrDefault(emotion, 0.0);
  }

  /** How hostile it is, to us or to others, 0 to 1: the worse of offensive and hate. */
  public double hostility() {
    return Math.max(offensive, hate);
  }

  /**
   * @param label the strongest of the three
   * @param score −1 (all negative) to 1 (all positive)
   * @param negative share, 0 to 1; the three sum to 1
   */
  public record Sentiment(
      Label label, double score, double negative, double neutral, double positive) {

    public enum Label {
      NEGATIVE,
      NEUTRAL,
      POSITIVE;

      /** The name outside the code. */
      @JsonValue
      public String word() {
        return name().toLowerCase(Locale.ROOT);
      }
    }
  }

  /**
   * @param formality 0 (slang) to 1 (formal)
   * @param length how long they write
   * @param emoji emoji for each word, 0 to 1
   * @param caps share of letters that shout, 0 to 1
   */
  public record Register(double formality, Length length, double emoji, double caps) {

    public enum Length {
      SHORT,
      MEDIUM,
      LONG;

      /** The name outside the code. */
      @JsonValue
      public String word() {
        return name().toLowerCase(Locale.ROOT);
      }
    }
  }
}
