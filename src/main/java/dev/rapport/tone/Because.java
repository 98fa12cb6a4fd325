package dev.rapport.tone;

import dev.rapport.tone.ToneReading.Sentiment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a reading says that it rests on: cues and words, what heads heard, and what it doubts. */
final class Because {

  private static final int MOST = 6;
  private static final double HEARD = 0.5;

  /** A head's word beside a cue's: it cannot say which word it heard. */
  private static final double HEAD = 0.7;

  private static final double CLOSE = 0.15;
  private static final double LANGUAGE_KNOWN = 0.5;
  private static final List<String> ALARMS = List.of("irony", "offensive", "hate");

  private Because() {}

  /** At most six lines, strongest first; doubts are last. */
  static List<String> of(
      ParsedText text, Sentiment sentiment, List<Evidence> evidence, HeadReading learned) {
    List<String> doubts = doubts(text, sentiment);
    List<String> because = new ArrayList<>();
    Stream.concat(evidence.stream(), heard(learned))
        .sorted(Comparator.comparingDouble(Evidence::strength).reversed())
        .map(Evidence::text)
        .limit(MOST - doubts.size())
        .forEach(because::add);
    because.addAll(doubts);
    return because;
  }

  private static Stream<Evidence> heard(HeadReading learned) {
    Stream<Map.Entry<String, Double>> alarms =
        ALARMS.stream().flatMap(question -> learned.scores(question).entrySet().stream());
    return Stream.concat(learned.scores("emotion").entrySet().stream(), alarms)
        .filter(score -> score.getValue() >= HEARD)
        .map(score -> new Evidence("model: " + score.getKey(), HEAD * score.getValue()));
  }

  private static List<String> doubts(ParsedText text, Sentiment sentiment) {
    List<String> doubts = new ArrayList<>();
    if (text.shape().words() > 0 && text.language().confidence() < LANGUAGE_KNOWN) {
      doubts.add("unsure: which language it is");
    }
    if (margin(sentiment) < CLOSE) {
      doubts.add("unsure: two colours are close");
    }
    return doubts;
  }

  /** How far the leading colour is ahead of the next, 0 to 1. */
  private static double margin(Sentiment sentiment) {
    double[] shares =
        Stream.of(sentiment.negative(), sentiment.neutral(), sentiment.positive())
            .mapToDouble(share -> -share)
            .sorted()
            .toArray();
    return shares[1] - shares[0];
  }
}
