package dev.rapport.tone;

import static dev.rapport.tone.CueFamily.*;

import dev.rapport.tone.ToneReading.Sentiment;
import dev.rapport.tone.ToneReading.Sentiment.Label;

/**
 * What somebody wants. The rules stand in the order of what would be worst to miss: a complaint
 * with thanks in it is a complaint, a joke that is put as a question is a joke.
 */
final class IntentReader {

  private static final double CLEAR = 0.5;
  private static final double PLAIN = 0.65;
  private static final int FEW_WORDS = 8;

  private final ParsedText text;
  private final Sentiment sentiment;
  private final double irony;
  private final double humour;

  IntentReader(ParsedText text, Sentiment sentiment, double irony, double humour) {
    this.text = text;
    this.sentiment = sentiment;
    this.irony = irony;
    this.humour = humour;
  }

  Intent read() {
    if (text.shape().words() == 0) {
      return Intent.EMPTY;
    }
    if (complains()) {
      return Intent.COMPLAINT;
    }
    if (humour >= CLEAR && text.strength(REQUEST) < CLEAR && text.strength(DISTRESS) < CLEAR) {
      return Intent.JOKE;
    }
    if (thanks()) {
      return Intent.THANKS;
    }
    if (praises() && text.strength(QUESTION) < CLEAR && text.strength(REQUEST) < CLEAR) {
      return Intent.PRAISE;
    }
    return text.has(REQUEST) && text.strength(REQUEST) >= text.strength(QUESTION)
        ? Intent.REQUEST
        : asks() ? Intent.QUESTION : statement();
  }

  private boolean complains() {
    boolean trouble = text.strength(COMPLAINT) >= CLEAR || text.strength(INSULT) >= CLEAR;
    boolean sour = sentiment.label() == Label.NEGATIVE || irony >= CLEAR;
    boolean furious = text.strength(ANGER) >= CLEAR && text.strength(SADNESS) < CLEAR;
    return sour && humour < CLEAR && (trouble || furious || irony >= CLEAR);
  }

  private boolean thanks() {
    double gratitude = text.strength(GRATITUDE);
    return gratitude >= CLEAR
        && text.shape().questions() == 0
        && gratitude >= text.strength(QUESTION);
  }

  /** "Isn't this bot great?" asks nothing. */
  private boolean praises() {
    return text.strength(PRAISE) >= PLAIN && sentiment.label() == Label.POSITIVE;
  }

  private boolean asks() {
    return text.shape().questions() > 0 || text.strength(QUESTION) >= CLEAR;
  }

  private Intent statement() {
    if (text.has(GREETING) && text.shape().words() <= FEW_WORDS && !text.has(SADNESS)) {
      return Intent.GREETING;
    }
    if (text.strength(PRAISE) >= CLEAR && sentiment.label() != Label.NEGATIVE) {
      return Intent.PRAISE;
    }
    if (text.has(OPINION) && !feels()) {
      return Intent.OPINION;
    }
    return text.has(SHARING) || feels() ? Intent.SHARING : Intent.OTHER;
  }

  private boolean feels() {
    return text.strength(SADNESS) >= CLEAR
        || text.strength(JOY) >= CLEAR
        || text.strength(FEAR) >= CLEAR
        || text.strength(DISTRESS) >= CLEAR;
  }
}
