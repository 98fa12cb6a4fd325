package dev.rapport.moderation.console;

import dev.rapport.tone.Emotion;
import dev.rapport.tone.ToneExplanation;
import dev.rapport.tone.ToneExplanation.WordShare;
import dev.rapport.tone.ToneReading;
import io.quarkus.qute.TemplateExtension;
import java.util.LinkedHashMap;
import java.util.Map;

/** How parts of an explanation are shown. */
@TemplateExtension
final class ToneShades {

  private static final double SEEN = 0.3;
  private static final double CLEAR = 1;
  private static final double STRONG = 2;

  private ToneShades() {}

  /**
   * A class of the style sheet: brighter or darker, in three steps; none for a word of no weight.
   */
  static String shade(WordShare share) {
    double size = Math.abs(share.change());
    int step = size < SEEN ? 0 : size < CLEAR ? 1 : size < STRONG ? 2 : 3;
    return step == 0 ? "" : (share.change() > 0 ? "good" : "bad") + step;
  }

  /** Every emotion, then what raises an alarm. */
  static Map<String, Double> scores(ToneExplanation explanation) {
    ToneReading reading = explanation.reading();
    Map<String, Double> scores = new LinkedHashMap<>();
    for (Emotion emotion : Emotion.values()) {
      scores.put(emotion.word(), reading.emotion(emotion));
    }
    scores.put("irony", reading.irony());
    scores.put("offensive", reading.offensive());
    scores.put("hate", reading.hate());
    scores.put("distress", reading.distress());
    scores.put("urgency", reading.urgency());
    return scores;
  }
}
