package dev.rapport.evaluation.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * BRIGHTER (Muhammad et al. 2025, SemEval-2025 task 11): posts in many languages with up to six
 * emotions. The first line names the labels; then 0 or 1 for each by comma, and the text.
 */
final class Brighter {

  static final String SET = "BRIGHTER";

  /** Our tags and those of the files. */
  static final Map<String, String> LANGUAGES = new LinkedHashMap<>();

  static {
    LANGUAGES.put("en", "eng");
    LANGUAGES.put("de", "deu");
    LANGUAGES.put("es", "esp");
    LANGUAGES.put("pt", "ptbr");
    LANGUAGES.put("ru", "rus");
    LANGUAGES.put("zh", "chn");
    LANGUAGES.put("hi", "hin");
  }

  private final Path folder;

  Brighter(Path data) {
    folder = data.resolve("brighter");
  }

  List<String> labels(String language) throws IOException {
    return List.of(lines(language, "train").getFirst().split(","));
  }

  /**
   * @param split {@code train} or {@code dev}
   */
  List<Example> read(String language, String split) throws IOException {
    List<String> labels = labels(language);
    List<Example> examples = new ArrayList<>();
    for (String line : lines(language, split)) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        Set<String> named = named(labels, line.substring(0, tab));
        examples.add(new Example(line.substring(tab + 1), named, SET));
      }
    }
    return examples;
  }

  private static Set<String> named(List<String> labels, String marks) {
    String[] given = marks.split(",");
    Set<String> named = new TreeSet<>();
    for (int i = 0; i < given.length; i++) {
      if (given[i].equals("1")) {
        named.add(labels.get(i));
      }
    }
    return named;
  }

  /** The files of a language that are used, below the data folder. */
  static Stream<String> files(String language) {
    return Stream.of("train", "dev").map(split -> "brighter/" + name(language, split));
  }

  private static String name(String language, String split) {
    return "brighter." + LANGUAGES.get(language) + "." + split + ".tsv";
  }

  private List<String> lines(String language, String split) throws IOException {
    return Files.readAllLines(folder.resolve(name(language, split)));
  }
}
