package dev.rapport.evaluation.training;

import de.bwaldvogel.liblinear.Feature;
import dev.rapport.evaluation.training.HeadTrainer.Trained;
import dev.rapport.tone.heads.Calibration;
import dev.rapport.tone.heads.Head;
import dev.rapport.tone.heads.Meaning;
import dev.rapport.tone.heads.Weights;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Trains the heads of one task: by words, by meaning where that is known, then both together. */
final class TaskTrainer {

  private final Task task;
  private final int buckets;
  private final HeadTrainer words;
  private final Optional<HeadTrainer> meaning;

  TaskTrainer(Task task, TextTable texts, Settings settings) {
    this.task = task;
    this.buckets = texts.buckets(task.language());
    this.words =
        new HeadTrainer(
            task,
            inputs(e -> Inputs.words(texts.features(e, task.language()), buckets)),
            new int[] {buckets, texts.clueCount()},
            settings.wordCost(),
            settings.seed());
    this.meaning =
        texts.knowsMeanings(task.language())
            ? Optional.of(
                new HeadTrainer(
                    task,
                    inputs(e -> Inputs.meaning(texts.meaning(e))),
                    new int[] {Meaning.LENGTH},
                    settings.meaningCost(),
                    settings.seed()))
            : Optional.empty();
  }

  /** Mistakes cost so much; folds are drawn by the seed. */
  record Settings(double wordCost, double meaningCost, long seed) {}

  /** The heads in the order of the task's labels, whatever the order in which they get ready. */
  List<Outcome> train() {
    return task.labels().parallelStream().map(this::head).toList();
  }

  private Outcome head(String label) {
    Trained byWords = words.train(label);
    Optional<Trained> byMeaning = meaning.map(trainer -> trainer.train(label));
    Judged judged = Judged.of(task, label);
    Calibration first = judged.calibration(byWords, Optional.empty());
    Calibration second =
        byMeaning.map(m -> judged.calibration(byWords, Optional.of(m))).orElse(first);
    double[] weights = byWords.model().weights();
    Head head =
        new Head(
            label,
            Weights.of(Arrays.copyOf(weights, buckets)),
            Weights.of(Arrays.copyOfRange(weights, buckets, weights.length)),
            byWords.model().bias(),
            Weights.of(byMeaning.map(m -> m.model().weights()).orElse(new double[0])),
            byMeaning.map(m -> m.model().bias()).orElse(0.0),
            first,
            second);
    return new Outcome(
        head,
        judged.scores(first, byWords, Optional.empty()),
        judged.scores(second, byWords, byMeaning));
  }

  /**
   * @param first the score of each folded, then each held text, by words alone
   * @param second the same by words and meaning
   */
  record Outcome(Head head, double[] first, double[] second) {}

  private List<Feature[][]> inputs(Function<Example, Feature[]> of) {
    return List.of(inputs(task.taught(), of), inputs(task.folded(), of), inputs(task.held(), of));
  }

  private static Feature[][] inputs(List<Example> examples, Function<Example, Feature[]> of) {
    return examples.stream().map(of).toArray(Feature[][]::new);
  }
}
