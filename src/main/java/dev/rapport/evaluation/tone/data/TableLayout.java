package dev.rapport.evaluation.tone.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A plain table of texts and labels, with or without a first line that names the columns: {@code
 * <task>.<language>.tsv} and the like. The column of the labels is the one in which most lines have
 * a known label; of the others the longest one is the text.
 */
final class TableLayout implements Layout {

  private static final Set<String> TEXT_NAMES =
      Set.of("text", "tweet", "post", "comment", "sentence", "message", "prompt");
  private static final Set<String> LABEL_NAMES =
      Set.of(
          "label",
          "labels",
          "class",
          "gold",
          "sentiment",
          "emotion",
          "offensive",
          "toxic",
          "is_toxic",
          "hate",
          "irony",
          "distress");

  @Override
  public boolean fits(DataFile file) {
    return (file.name().endsWith(".tsv") || file.name().endsWith(".csv"))
        && new SetName(file).task().isPresent();
  }

  @Override
  public List<LabelledSet> read(DataFile file, BadLines bad) throws IOException {
    ReadingTask task = new SetName(file).task().orElseThrow();
    List<Row> rows = file.rows(bad);
    int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    int labels = best(columns, column -> known(task, rows, column));
    if (columns < 2 || known(task, rows, labels) * 2 < rows.size()) {
      return List.of();
    }
    int texts = best(columns, column -> column == labels ? -1 : length(rows, column));
    List<Example> examples =
        examples(rows, words(task, rows, labels), new int[] {texts, labels}, bad);
    return List.of(set(file, task, examples));
  }

  static LabelledSet set(DataFile file, ReadingTask task, List<Example> examples) {
    String language = new SetName(file).language();
    String name = task.words() + (language.isEmpty() ? "" : ", " + language);
    return new LabelledSet(
        new Origin(name, file.relative(), language), task, classes(task, examples), examples, 0);
  }

  /** Those of the task or, where it leaves them open, those that occur. */
  private static List<String> classes(ReadingTask task, List<Example> examples) {
    return task.classes().isEmpty()
        ? examples.stream().flatMap(each -> each.labels().stream()).distinct().sorted().toList()
        : task.classes();
  }

  private static List<Example> examples(
      List<Row> rows, LabelWords words, int[] columns, BadLines bad) {
    List<Example> examples = new ArrayList<>();
    boolean headed = namesColumns(rows, words, columns);
    for (Row row : headed ? rows.subList(1, rows.size()) : rows) {
      Optional<String> label = words.meaning(row.cell(columns[1]));
      if (label.isPresent() && !row.cell(columns[0]).isBlank()) {
        examples.add(Example.of(row.cell(columns[0]), label.get()));
      } else {
        bad.add(row.line());
      }
    }
    return examples;
  }

  /** Whether the first line does: by what is usual, or since others mean its label otherwise. */
  private static boolean namesColumns(List<Row> rows, LabelWords words, int[] columns) {
    String label = rows.getFirst().cell(columns[1]);
    Optional<String> meaning = words.meaning(label);
    return TEXT_NAMES.contains(rows.getFirst().cell(columns[0]).strip().toLowerCase(Locale.ROOT))
        || LABEL_NAMES.contains(label.strip().toLowerCase(Locale.ROOT))
            && cells(rows, columns[1]).filter(label::equals).count() == 1
            && (meaning.isEmpty()
                || cells(rows, columns[1])
                    .anyMatch(cell -> !cell.equals(label) && words.meaning(cell).equals(meaning)));
  }

  private static int best(int columns, ToIntFunction<Integer> merit) {
    return IntStream.range(0, columns)
        .boxed()
        .max((a, b) -> Integer.compare(merit.applyAsInt(a), merit.applyAsInt(b)))
        .orElse(0);
  }

  private static int known(ReadingTask task, List<Row> rows, int column) {
    LabelWords words = words(task, rows, column);
    return (int) cells(rows, column).filter(cell -> words.meaning(cell).isPresent()).count();
  }

  private static int length(List<Row> rows, int column) {
    return cells(rows, column).mapToInt(String::length).sum();
  }

  private static LabelWords words(ReadingTask task, List<Row> rows, int column) {
    Set<String> labels = cells(rows, column).collect(Collectors.toCollection(TreeSet::new));
    return new LabelWords(task, labels);
  }

  private static Stream<String> cells(List<Row> rows, int column) {
    return rows.stream().map(row -> row.cell(column));
  }
}
