package dev.rapport.evaluation.tone.data;

import dev.rapport.evaluation.tone.metric.ManyLabels;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * GoEmotions (Demszky and others 2020): text, label numbers parted by commas, id; the labels' names
 * beside it in {@code labels.txt}. It serves two tasks: its 28 labels, and sentiment.
 */
final class GoEmotionsLayout implements Layout {

  @Override
  public boolean fits(DataFile file) {
    return file.name().endsWith(".tsv") && file.beside("labels.txt").exists();
  }

  @Override
  public List<LabelledSet> read(DataFile file, BadLines bad) throws IOException {
    List<String> labels =
        file.beside("labels.txt").lines().stream()
            .map(String::strip)
            .filter(label -> !label.isEmpty())
            .toList();
    if (labels.size() > ManyLabels.MOST) {
      return List.of();
    }
    List<Example> examples = new ArrayList<>();
    for (Row row : file.rows(bad)) {
      Optional<Set<String>> own = labels(row, labels);
      own.ifPresentOrElse(
          found -> examples.add(new Example(row.cell(0), found)), () -> bad.add(row.line()));
    }
    Origin origin = new Origin("GoEmotions, 28 labels", file.relative(), "en");
    return List.of(
        sentiment(file, examples),
        new LabelledSet(origin, HeadsTask.GOEMOTIONS, labels, examples, 0));
  }

  /** Empty when the line names no label, or one that there is not. */
  private static Optional<Set<String>> labels(Row row, List<String> labels) {
    List<String> numbers = Arrays.stream(row.cell(1).split(",")).map(String::strip).toList();
    boolean known =
        numbers.stream()
            .allMatch(n -> n.matches("\\d{1,3}") && Integer.parseInt(n) < labels.size());
    return known && !row.cell(0).isBlank()
        ? Optional.of(
            numbers.stream().map(n -> labels.get(Integer.parseInt(n))).collect(Collectors.toSet()))
        : Optional.empty();
  }

  private static LabelledSet sentiment(DataFile file, List<Example> examples) {
    List<Example> coloured =
        examples.stream()
            .flatMap(
                example ->
                    GoEmotionsColours.of(example.labels()).stream()
                        .map(colour -> Example.of(example.text(), colour)))
            .toList();
    return new LabelledSet(
        new Origin("GoEmotions, sentiment", file.relative(), "en"),
        ReadingTask.SENTIMENT,
        ReadingTask.SENTIMENT.classes(),
        coloured,
        examples.size() - coloured.size());
  }
}
