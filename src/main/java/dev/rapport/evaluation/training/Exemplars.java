package dev.rapport.evaluation.training;

import dev.rapport.post.PackedLines;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Posts that were written for this project, with everything that a reading says of them. Lines of
 * {@code exemplars/<language>.tsv} are sentiment, emotions, flags, intent, text; several of a kind
 * by comma, {@code -} for none.
 */
final class Exemplars {

  static final String SET = "exemplars";

  static final List<String> LANGUAGES =
      List.of("en", "de", "es", "pt", "ru", "zh", "hi", "fr", "it", "ar", "ja", "ko");

  private static final int COLUMNS = 5;

  private Exemplars() {}

  /** Labelled with sentiment, emotions, flags and {@code intent:…} together. */
  static List<Example> read(String language) {
    return PackedLines.told(Exemplars.class, "exemplars/" + language + ".tsv").stream()
        .map(line -> line.split("\t", COLUMNS))
        .map(columns -> new Example(columns[4], labels(columns), SET))
        .toList();
  }

  private static Set<String> labels(String[] columns) {
    Set<String> labels = new TreeSet<>();
    labels.add(columns[0]);
    labels.add("intent:" + columns[3]);
    for (String some : List.of(columns[1], columns[2])) {
      Arrays.stream(some.split(",")).filter(label -> !label.equals("-")).forEach(labels::add);
    }
    return labels;
  }
}
