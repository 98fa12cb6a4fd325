package dev.rapport.tone;

import dev.rapport.tone.ToneReading.Sentiment;
import dev.rapport.tone.ToneReading.Sentiment.Label;
import dev.rapport.tone.VaderScore.WordValence;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The overall colour: what the words weigh by the lexicon of their language, and what the cues of
 * emotion add. Irony moves weight from good to bad.
 */
final class SentimentReader {

  /** The weight of "says neither" against the sums of good and bad; a mild word ties with it. */
  private static final double NEUTRAL = 1.2;

  /** The same for a question or a request: "is this true" and "please" are no praise. */
  private static final double NEUTRAL_ASKING = 2.2;

  /** What one sure cue of an emotion weighs, in units of VADER's −4 to 4. */
  private static final double EMOTION = 2.2;

  private static final List<CueFamily> PLEASANT =
      List.of(
          CueFamily.JOY,
          CueFamily.LOVE,
          CueFamily.GRATITUDE,
          CueFamily.OPTIMISM,
          CueFamily.AMUSEMENT,
          CueFamily.PRAISE);
  private static final List<CueFamily> UNPLEASANT =
      List.of(
          CueFamily.ANGER,
          CueFamily.SADNESS,
          CueFamily.FEAR,
          CueFamily.DISGUST,
          CueFamily.COMPLAINT,
          CueFamily.INSULT,
          CueFamily.HATE,
          CueFamily.DISTRESS);

  private SentimentReader() {}

  static Sentiment read(ParsedText text, double irony, double humour) {
    double emphasis = 1 + 0.15 * Math.min(4, text.shape().exclamations());
    double[] valences = valences(text);
    double good = emphasis * (good(valences) + EMOTION * total(text, PLEASANT));
    double bad = emphasis * (-bad(valences) + EMOTION * total(text, UNPLEASANT));
    double serious = hostile(text) ? 1 : 1 - 0.6 * humour;
    return weigh(good * (1 - irony), bad * serious + good * irony + irony, neutral(text));
  }

  private static Sentiment weigh(double good, double bad, double neutral) {
    double all = good + bad + neutral;
    double score = Score.of(VaderScorer.normalise(good - bad));
    Label coloured = good > bad ? Label.POSITIVE : Label.NEGATIVE;
    Label label = Math.max(good, bad) < neutral ? Label.NEUTRAL : coloured;
    double negative = Score.of(bad / all);
    double positive = Score.of(good / all);
    return new Sentiment(label, score, negative, Score.of(1 - negative - positive), positive);
  }

  private static double neutral(ParsedText text) {
    boolean asks =
        text.shape().questions() > 0 || text.has(CueFamily.QUESTION) || text.has(CueFamily.REQUEST);
    return asks && total(text, UNPLEASANT) == 0 ? NEUTRAL_ASKING : NEUTRAL;
  }

  private static boolean hostile(ParsedText text) {
    return text.has(CueFamily.ANGER)
        || text.has(CueFamily.INSULT)
        || text.has(CueFamily.HATE)
        || text.has(CueFamily.IRONY)
        || text.has(CueFamily.DISTRESS)
        || text.strength(CueFamily.COMPLAINT) >= 0.5;
  }

  /** VADER's, or those of the cue files when VADER knows no word of the text. */
  private static double[] valences(ParsedText text) {
    double[] vader = text.colouredWords().stream().mapToDouble(WordValence::valence).toArray();
    return vader.length > 0
        ? vader
        : text.cues().of(CueFamily.SENTIMENT).stream().mapToDouble(Cue::weight).toArray();
  }

  private static double good(double[] valences) {
    return DoubleStream.of(valences).filter(v -> v > 0).sum();
  }

  private static double bad(double[] valences) {
    return DoubleStream.of(valences).filter(v -> v < 0).sum();
  }

  private static double total(ParsedText text, List<CueFamily> families) {
    return families.stream().mapToDouble(text::strength).sum();
  }
}
