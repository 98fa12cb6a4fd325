package dev.rapport.tone;

import dev.rapport.tone.VaderScore.WordValence;
import java.util.ArrayList;
import java.util.List;

/**
 * VADER's sentiment of an English text, by the rules of its reference in Python (Hutto and Gilbert
 * 2014, vaderSentiment 3.3.2).
 */
final class VaderScorer {

  private static final double NORMALISER = 15;
  private static final double EXCLAMATION = 0.292;
  private static final double QUESTION = 0.18;
  private static final double MANY_QUESTIONS = 0.96;

  private final VaderLexicon lexicon;
  private final VaderContext context;

  VaderScorer(VaderLexicon lexicon) {
    this.lexicon = lexicon;
    this.context = new VaderContext(lexicon);
  }

  VaderScore score(String text) {
    String described = lexicon.describeEmoji(text);
    VaderWords words = VaderWords.of(described);
    double[] valences = new double[words.size()];
    for (int i = 0; i < valences.length; i++) {
      valences[i] = context.valence(words, i);
    }
    weighBut(words, valences);
    return sum(words, valences, emphasis(described));
  }

  /** −1 to 1: the sum over the root of its square plus 15. */
  static double normalise(double sum) {
    return sum / Math.sqrt(sum * sum + NORMALISER);
  }

  /**
   * What stands before "but" counts half, what stands after it one and a half. The reference finds
   * the place of a valence by the first equal valence; so do we.
   */
  private static void weighBut(VaderWords words, double[] valences) {
    int but = words.lower().indexOf("but");
    for (int i = 0; but >= 0 && i < valences.length; i++) {
      int place = 0;
      while (valences[place] != valences[i]) {
        place++;
      }
      if (place != but) {
        valences[place] *= place < but ? 0.5 : 1.5;
      }
    }
  }

  private static VaderScore sum(VaderWords words, double[] valences, double emphasis) {
    double sum = 0;
    double positive = 0;
    double negative = 0;
    int neutral = 0;
    List<WordValence> rated = new ArrayList<>(valences.length);
    for (int i = 0; i < valences.length; i++) {
      double valence = valences[i];
      rated.add(new WordValence(words.word(i), valence));
      sum += valence;
      positive += valence > 0 ? valence + 1 : 0;
      negative += valence < 0 ? 1 - valence : 0;
      neutral += valence == 0 ? 1 : 0;
    }
    double compound = normalise(sum + Math.signum(sum) * emphasis);
    double toPositive = positive > negative ? emphasis : 0;
    double toNegative = negative > positive ? emphasis : 0;
    return new VaderScore(rated, positive + toPositive, negative + toNegative, neutral, compound);
  }

  private static double emphasis(String text) {
    long exclamations = text.chars().filter(c -> c == '!').count();
    long questions = text.chars().filter(c -> c == '?').count();
    double asked = questions > 3 ? MANY_QUESTIONS : questions > 1 ? questions * QUESTION : 0;
    return Math.min(exclamations, 4) * EXCLAMATION + asked;
  }
}
