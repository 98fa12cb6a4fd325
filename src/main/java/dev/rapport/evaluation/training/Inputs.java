package dev.rapport.evaluation.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import dev.rapport.tone.heads.Features;
import dev.rapport.tone.heads.Meaning;

/** Brings what heads look at into the library's form. */
final class Inputs {

  private Inputs() {}

  /**
   * @param buckets how many there are; the clues come behind them
   */
  static Feature[] words(Features features, int buckets) {
    float[] clues = features.clues();
    int some = 0;
    for (float clue : clues) {
      some += clue == 0 ? 0 : 1;
    }
    Feature[] inputs = new Feature[features.buckets().length + some + 1];
    int next = 0;
    for (int i = 0; i < features.buckets().length; i++) {
      inputs[next++] = new FeatureNode(features.buckets()[i] + 1, features.values()[i]);
    }
    for (int i = 0; i < clues.length; i++) {
      if (clues[i] != 0) {
        inputs[next++] = new FeatureNode(buckets + i + 1, clues[i]);
      }
    }
    inputs[next] = new FeatureNode(buckets + clues.length + 1, 1);
    return inputs;
  }

  static Feature[] meaning(float[] meaning) {
    Feature[] inputs = new Feature[meaning.length + 1];
    for (int i = 0; i < meaning.length; i++) {
      inputs[i] = new FeatureNode(i + 1, meaning[i]);
    }
    inputs[meaning.length] = new FeatureNode(Meaning.LENGTH + 1, 1);
    return inputs;
  }
}
