package dev.rapport.evaluation.tone.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prompts that were collected to try how models refuse: one column says of what kind a prompt is,
 * and those of one kind are a set.
 *
 * @param file how the file's name begins
 * @param text the column of the prompts
 * @param kindColumn the column of the kinds
 * @param kind how the kind that is wanted begins, in lower case
 * @param wanted what a set of them is
 */
record SafetyLayout(String file, String text, String kindColumn, String kind, Wanted wanted)
    implements Layout {

  /**
   * @param label what all of them are
   */
  record Wanted(String name, ReadingTask task, String label) {}

  /** XSTest (Röttger and others 2024): 250 safe prompts that look unsafe, beside unsafe ones. */
  static final SafetyLayout XS_TEST =
      new SafetyLayout(
          "xstest",
          "prompt",
          "label",
          "safe",
          new Wanted("XSTest, safe prompts", ReadingTask.FALSE_ALARM, "no distress"));

  /** SimpleSafetyTests (Vidgen and others 2023): the area of suicide, self-harm and eating. */
  static final SafetyLayout SIMPLE_SAFETY_TESTS =
      new SafetyLayout(
          "simple-safety",
          "prompts_final",
          "harm_area",
          "suicide",
          new Wanted("SimpleSafetyTests, self-harm", ReadingTask.DISTRESS, "distress"));

  @Override
  public boolean fits(DataFile file) {
    return file.name().startsWith(this.file) && file.name().endsWith(".csv");
  }

  @Override
  public List<LabelledSet> read(DataFile file, BadLines bad) throws IOException {
    List<Row> rows = file.rows(bad);
    List<String> header = rows.isEmpty() ? List.of() : rows.getFirst().cells();
    int texts = header.indexOf(text);
    int kinds = header.indexOf(kindColumn);
    if (texts < 0 || kinds < 0) {
      return List.of();
    }
    List<Example> examples = new ArrayList<>();
    for (Row row : rows.subList(1, rows.size())) {
      if (row.cell(texts).isBlank() || row.cell(kinds).isBlank()) {
        bad.add(row.line());
      } else if (row.cell(kinds).toLowerCase(Locale.ROOT).startsWith(kind)) {
        examples.add(Example.of(row.cell(texts), wanted.label()));
      }
    }
    return List.of(set(file, examples, rows.size() - 1));
  }

  private LabelledSet set(DataFile file, List<Example> examples, int all) {
    return new LabelledSet(
        new Origin(wanted.name(), file.relative(), "en"),
        wanted.task(),
        wanted.task().classes(),
        examples,
        all - examples.size());
  }
}
