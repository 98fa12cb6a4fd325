package dev.rapport.evaluation.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * GoEmotions (Demszky et al. 2020): Reddit comments with 27 emotions or none. Lines are text, label
 * numbers by comma, id. Names and religions are replaced by a mark in brackets, which is taken out.
 */
final class GoEmotions {

  static final String SET = "GoEmotions";
  static final String NEUTRAL = "neutral";

  /** Google's own grouping of the 27. */
  static final Set<String> POSITIVE =
      Set.of(
          "admiration",
          "amusement",
          "approval",
          "caring",
          "desire",
          "excitement",
          "gratitude",
          "joy",
          "love",
          "optimism",
          "pride",
          "relief");

  static final Set<String> NEGATIVE =
      Set.of(
          "anger",
          "annoyance",
          "disappointment",
          "disapproval",
          "disgust",
          "embarrassment",
          "fear",
          "grief",
          "nervousness",
          "remorse",
          "sadness");

  private final List<String> labels;
  private final Path folder;

  GoEmotions(Path data) throws IOException {
    folder = data.resolve("goemotions");
    String names = Files.readString(folder.resolve("labels.txt")).strip();
    labels = List.of(names.split("\\s+"));
  }

  /** 27 emotions and {@link #NEUTRAL}. */
  List<String> labels() {
    return labels;
  }

  /**
   * @param split {@code train} or {@code dev}
   */
  List<Example> read(String split) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(split + ".tsv"))) {
      String[] columns = line.split("\t");
      Set<String> named =
          Arrays.stream(columns[1].split(","))
              .map(number -> labels.get(Integer.parseInt(number)))
              .collect(Collectors.toSet());
      examples.add(new Example(columns[0].replaceAll("\\[(NAME|RELIGION)]", " "), named, SET));
    }
    return examples;
  }
}
