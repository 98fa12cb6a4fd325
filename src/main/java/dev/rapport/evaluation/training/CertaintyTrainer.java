package dev.rapport.evaluation.training;

import dev.rapport.tone.heads.Calibration;
import dev.rapport.tone.heads.Certainty;
import dev.rapport.tone.heads.Shares;
import java.util.Arrays;
import java.util.function.ToIntFunction;

/** Learns from texts that were not taught how often the sentiment was right. */
final class CertaintyTrainer {

  private final TrainedTask trained;
  private final ToIntFunction<Example> words;

  /**
   * @param words how many words a text has
   */
  CertaintyTrainer(TrainedTask trained, ToIntFunction<Example> words) {
    this.trained = trained;
    this.words = words;
  }

  Certainty train() {
    return new Certainty(calibration(false), calibration(true));
  }

  private Calibration calibration(boolean meaning) {
    int texts = trained.task().judgedCount();
    double[][] inputs = new double[texts][];
    boolean[] right = new boolean[texts];
    for (int text = 0; text < texts; text++) {
      double[] shares = shares(text, meaning);
      int best = Shares.largest(shares);
      right[text] = trained.has(text, best);
      inputs[text] = Certainty.inputs(shares[best], words.applyAsInt(trained.task().judged(text)));
    }
    double[] even = new double[texts];
    Arrays.fill(even, 1);
    double[] factors = Platt.fit(inputs, right, even);
    return new Calibration((float) factors[0], (float) factors[1], (float) factors[2]);
  }

  private double[] shares(int text, boolean meaning) {
    double[] scores = new double[trained.outcomes().size()];
    for (int label = 0; label < scores.length; label++) {
      scores[label] = trained.score(text, label, meaning);
    }
    return Shares.of(scores);
  }
}
