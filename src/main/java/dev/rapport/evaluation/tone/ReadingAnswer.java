package dev.rapport.evaluation.tone;

import dev.rapport.evaluation.tone.data.ReadingTask;
import dev.rapport.tone.Emotion;
import dev.rapport.tone.ToneReading;
import java.util.List;
import java.util.Locale;

/**
 * What a whole reading says to a task.
 *
 * @param said index of the class
 * @param score 0 to 1: of two classes how much it is the first, of more how sure the reading is of
 *     itself
 */
record ReadingAnswer(int said, double score) {

  private static final double HEARD = 0.5;

  static ReadingAnswer of(ReadingTask task, List<String> classes, ToneReading reading) {
    return switch (task) {
      case SENTIMENT ->
          new ReadingAnswer(
              classes.indexOf(reading.sentiment().label().word()), reading.confidence());
      case EMOTION -> new ReadingAnswer(strongest(classes, reading), reading.confidence());
      case OFFENSIVE -> oneOfTwo(reading.offensive());
      case HATE -> oneOfTwo(reading.hate());
      case IRONY -> oneOfTwo(reading.irony());
      case DISTRESS, FALSE_ALARM -> oneOfTwo(reading.distress());
    };
  }

  private static ReadingAnswer oneOfTwo(double score) {
    return new ReadingAnswer(score >= HEARD ? 0 : 1, score);
  }

  /** The class with the highest score; the first of several. */
  private static int strongest(List<String> classes, ToneReading reading) {
    int strongest = 0;
    double highest = -1;
    for (int i = 0; i < classes.size(); i++) {
      double score = reading.emotion(Emotion.valueOf(classes.get(i).toUpperCase(Locale.ROOT)));
      if (score > highest) {
        strongest = i;
        highest = score;
      }
    }
    return strongest;
  }
}
