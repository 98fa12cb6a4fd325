package dev.rapport.evaluation.tone;

import dev.rapport.evaluation.tone.data.Example;
import dev.rapport.evaluation.tone.data.LabelledSet;
import dev.rapport.evaluation.tone.metric.Calibration;
import dev.rapport.evaluation.tone.metric.ManyLabels;
import dev.rapport.tone.ToneHeads;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Asks one group of heads about a set, each label by itself, and compares. */
final class MeasureHeads {

  private static final double HEARD = 0.5;

  private final ToneHeads heads;

  MeasureHeads(ToneHeads heads) {
    this.heads = heads;
  }

  boolean has(String group) {
    return heads.groups().contains(group);
  }

  /** A label of the set that no head is for counts as never heard. */
  Comparison measure(LabelledSet set, String group) {
    List<String> labels = set.classes();
    Answers<double[]> answers =
        Answers.of(set.examples(), text -> scores(labels, heads.scores(group, text)));
    long[] meant =
        set.examples().stream().mapToLong(example -> labelsOf(example, labels)).toArray();
    long[] said = answers.each().stream().mapToLong(MeasureHeads::heard).toArray();
    return new Comparison(
        new ManyLabels(labels, meant, said),
        calibration(answers.each(), meant, labels.size()),
        answers.speed());
  }

  private static double[] scores(List<String> labels, Map<String, Double> scores) {
    return labels.stream().mapToDouble(label -> scores.getOrDefault(label, 0.0)).toArray();
  }

  private static long labelsOf(Example example, List<String> labels) {
    return example.labels().stream().mapToLong(label -> 1L << labels.indexOf(label)).sum();
  }

  private static long heard(double[] scores) {
    long heard = 0;
    for (int label = 0; label < scores.length; label++) {
      heard |= scores[label] >= HEARD ? 1L << label : 0;
    }
    return heard;
  }

  /** Each score of each text is right when the text has the label. */
  private static Calibration calibration(List<double[]> scores, long[] meant, int labels) {
    double[] all = scores.stream().flatMapToDouble(Arrays::stream).toArray();
    boolean[] right = new boolean[all.length];
    for (int i = 0; i < right.length; i++) {
      right[i] = (meant[i / labels] >>> (i % labels) & 1) == 1;
    }
    return Calibration.of(all, right);
  }
}
