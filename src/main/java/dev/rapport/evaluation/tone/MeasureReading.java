package dev.rapport.evaluation.tone;

import dev.rapport.evaluation.tone.data.LabelledSet;
import dev.rapport.evaluation.tone.data.ReadingTask;
import dev.rapport.evaluation.tone.metric.Calibration;
import dev.rapport.evaluation.tone.metric.OneLabel;
import dev.rapport.tone.ToneAnalyzer;
import java.util.List;

/** Has a set read as the bot reads, and compares. */
final class MeasureReading {

  private final ToneAnalyzer analyzer;

  MeasureReading(ToneAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** The set's language goes along as the platform's own guess, which X gives with each post. */
  Comparison measure(LabelledSet set, ReadingTask task) {
    List<String> classes = set.classes();
    String language = set.origin().language();
    Answers<ReadingAnswer> answers =
        Answers.of(
            set.examples(), text -> ReadingAnswer.of(task, classes, analyzer.read(text, language)));
    int[] meant =
        set.examples().stream()
            .mapToInt(example -> classes.indexOf(example.labels().iterator().next()))
            .toArray();
    int[] said = answers.each().stream().mapToInt(ReadingAnswer::said).toArray();
    double[] scores = answers.each().stream().mapToDouble(ReadingAnswer::score).toArray();
    return new Comparison(
        new OneLabel(classes, meant, said),
        Calibration.of(scores, right(meant, said, isOneOfTwo(task))),
        answers.speed());
  }

  /** A score of the first class is right when it is the first, a confidence when the label is. */
  private static boolean[] right(int[] meant, int[] said, boolean oneOfTwo) {
    boolean[] right = new boolean[meant.length];
    for (int i = 0; i < right.length; i++) {
      right[i] = oneOfTwo ? meant[i] == 0 : meant[i] == said[i];
    }
    return right;
  }

  private static boolean isOneOfTwo(ReadingTask task) {
    return task.classes().size() == 2;
  }
}
