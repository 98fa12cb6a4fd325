package dev.rapport.evaluation.training;

import java.util.List;

/**
 * A labelled set: who made it, under which licence, and which of its files are used. No set holds
 * text from X, whose terms forbid to train on it.
 *
 * @param files below the data folder
 */
record DataSet(String name, String source, String licence, List<String> files) {

  static final List<DataSet> ALL =
      List.of(
          new DataSet(
              GoEmotions.SET,
              "Demszky et al. 2020, Google Research",
              "Apache-2.0 / CC BY 4.0",
              List.of("goemotions/train.tsv", "goemotions/dev.tsv", "goemotions/labels.txt")),
          new DataSet(
              Brighter.SET,
              "Muhammad et al. 2025, SemEval-2025 task 11",
              "CC BY 4.0",
              Brighter.LANGUAGES.keySet().stream().flatMap(Brighter::files).toList()),
          new DataSet(
              Surge.SET, "Surge AI, toxicity", "MIT", List.of("safety/surge-toxicity-en.csv")));
}
