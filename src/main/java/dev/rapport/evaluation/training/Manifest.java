package dev.rapport.evaluation.training;

import dev.rapport.evaluation.training.TrainedTask.Figure;
import java.util.List;

/**
 * What a model file was made from, and how well it did on texts that it was not taught. Written
 * beside it as JSON.
 *
 * @param file the model file's name
 * @param sha256 of the model file, in hex
 * @param bytes of the model file
 * @param seed that texts were drawn into folds by
 * @param lists the SHA-256 of all word lists together, whose clues the heads weigh
 * @param sets what was learned from, but for the exemplars, which are part of the program
 * @param exemplars how many of them, in all languages
 */
record Manifest(
    String file,
    String sha256,
    long bytes,
    long seed,
    String lists,
    List<UsedSet> sets,
    int exemplars,
    List<TaskFigures> figures) {

  /**
   * @param files with their SHA-256 in hex, as {@code sha256 name}
   */
  record UsedSet(String name, String source, String licence, List<String> files) {}

  /**
   * @param group the question and the language
   * @param measure what the figures are
   */
  record TaskFigures(String group, String measure, List<Figure> figures) {

    static TaskFigures of(TrainedTask trained) {
      String measure =
          switch (trained.task().goal()) {
            case MACRO_RECALL -> "macro recall";
            case LABEL_F1 -> "macro F1";
            case BOTH_SIDES_F1 -> "macro F1 of both classes";
          };
      return new TaskFigures(trained.task().group(), measure, trained.figures());
    }
  }
}
