package dev.rapport.evaluation.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
  static List<Example> read(String language) throws IOException {
    List<Example> examples = new ArrayList<>();
    String name = "exemplars/" + language + ".tsv";
    try (InputStream file = Exemplars.class.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", COLUMNS))
          .forEach(columns -> examples.add(new Example(columns[4], labels(columns), SET)));
    }
    return examples;
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
