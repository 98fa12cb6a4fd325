package dev.rapport.tone;

import dev.rapport.tone.ToneReading.Sentiment;
import dev.rapport.tone.ToneReading.Sentiment.Label;
import dev.rapport.tone.heads.Shares;
import java.util.Map;

/**
 * The overall colour: as learned where a language has heads for it, else by the word lists. Plain
 * words that say the contrary are heard as well. What is meant ironically is not good, neither is
 * hate, and whoever is in danger is not well, whatever the words say.
 */
final class SentimentBlend {

  private static final double CLEAR = 0.5;

  /** From this score on word lists are plain enough to be set against what was learned. */
  private static final double PLAIN = 0.6;

  /** "How do I reset my password" is asked by people in trouble, and is no complaint. */
  private static final double ASKED = 0.3;

  /** Heads that know words alone, or had few posts to learn from, hear the trouble and no more. */
  private static final double ASKED_IN_WORDS = 0.05;

  private static final double RULES = 0.3;

  private SentimentBlend() {}

  /**
   * @param alarms what takes brightness away, 0 to 1 each: irony, hate, distress, insults
   */
  static Sentiment of(
      RuleReading rules, HeadReading learned, boolean plainQuestion, double... alarms) {
    Map<String, Double> scores = learned.scores("sentiment");
    if (scores.isEmpty()) {
      return rules.sentiment();
    }
    double[] shares =
        Shares.of(scores.get("negative"), scores.get("neutral"), scores.get("positive"));
    if (plainQuestion) {
      double asked = learned.knowsMeaning() ? ASKED : ASKED_IN_WORDS;
      shares = Shares.of(asked * shares[0], shares[1], asked * shares[2]);
    }
    hear(rules.sentiment(), shares);
    double left = 1;
    for (double alarm : alarms) {
      left *= alarm < CLEAR ? 1 : 2 * (1 - alarm);
    }
    double neutral = shares[1] * left;
    double positive = shares[2] * left;
    return of(Score.of(1 - neutral - positive), Score.of(positive));
  }

  /** Meets plain words a part of the way where the heads lead to another colour. */
  private static void hear(Sentiment rules, double[] shares) {
    boolean plain = Math.abs(rules.score()) >= PLAIN && rules.label() != Label.NEUTRAL;
    boolean other = rules.label().ordinal() != Shares.largest(shares);
    if (plain && other) {
      shares[0] += RULES * (rules.negative() - shares[0]);
      shares[1] += RULES * (rules.neutral() - shares[1]);
      shares[2] += RULES * (rules.positive() - shares[2]);
    }
  }

  private static Sentiment of(double negative, double positive) {
    double neutral = Score.of(1 - negative - positive);
    Label label =
        negative >= neutral && negative >= positive
            ? Label.NEGATIVE
            : positive >= neutral ? Label.POSITIVE : Label.NEUTRAL;
    return new Sentiment(label, Score.of(positive - negative), negative, neutral, positive);
  }
}
