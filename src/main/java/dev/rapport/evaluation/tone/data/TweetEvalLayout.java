package dev.rapport.evaluation.tone.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * TweetEval (Barbieri and others 2020) and what is laid out like it: a folder for each task with
 * {@code <split>_text.txt} and {@code <split>_labels.txt}, line by line, and {@code mapping.txt},
 * which says what the numbers mean.
 */
final class TweetEvalLayout implements Layout {

  private static final String TEXTS = "_text.txt";

  @Override
  public boolean fits(DataFile file) {
    return file.name().endsWith(TEXTS)
        && labels(file).exists()
        && new SetName(file).task().isPresent();
  }

  @Override
  public List<LabelledSet> read(DataFile file, BadLines bad) throws IOException {
    ReadingTask task = new SetName(file).task().orElseThrow();
    List<String> texts = file.lines();
    List<String> labels = named(labels(file).lines(), file.beside("mapping.txt"));
    if (texts.size() != labels.size()) {
      return List.of();
    }
    LabelWords words = new LabelWords(task, new TreeSet<>(labels));
    List<Example> examples = new ArrayList<>();
    for (int line = 0; line < texts.size(); line++) {
      Optional<String> label = words.meaning(labels.get(line));
      if (label.isPresent() && !texts.get(line).isBlank()) {
        examples.add(Example.of(texts.get(line), label.get()));
      } else {
        bad.add(line + 1);
      }
    }
    return List.of(english(TableLayout.set(file, task, examples)));
  }

  private static DataFile labels(DataFile file) {
    String name = file.path().getFileName().toString();
    return file.beside(name.substring(0, name.length() - TEXTS.length()) + "_labels.txt");
  }

  /** Labels by their names, where a mapping gives them. */
  private static List<String> named(List<String> labels, DataFile mapping) throws IOException {
    Map<String, String> names = new HashMap<>();
    if (mapping.exists()) {
      for (String line : mapping.lines()) {
        String[] parts = line.strip().split("\\s+", 2);
        names.put(parts[0], parts[parts.length - 1]);
      }
    }
    return labels.stream().map(String::strip).map(each -> names.getOrDefault(each, each)).toList();
  }

  /** TweetEval's own sets are English and do not say so. */
  private static LabelledSet english(LabelledSet set) {
    Origin origin = set.origin();
    return origin.language().isEmpty()
        ? set.named(new Origin(origin.name() + ", en", origin.file(), "en"))
        : set;
  }
}
