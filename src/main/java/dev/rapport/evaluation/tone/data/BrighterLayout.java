package dev.rapport.evaluation.tone.data;

import dev.rapport.evaluation.tone.metric.ManyLabels;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * BRIGHTER (Muhammad and others 2025), {@code brighter.<language>.<split>.tsv}: the first line
 * names the labels, each other one has a 0 or 1 for each of them, a tab and the text.
 */
final class BrighterLayout implements Layout {

  @Override
  public boolean fits(DataFile file) {
    return file.name().matches("brighter\\.[a-z]+\\.[a-z]+\\.tsv");
  }

  @Override
  public List<LabelledSet> read(DataFile file, BadLines bad) throws IOException {
    List<Row> rows = file.rows(bad);
    List<String> labels = rows.isEmpty() ? List.of() : List.of(rows.getFirst().cell(0).split(","));
    if (labels.size() < 2 || labels.size() > ManyLabels.MOST) {
      return List.of();
    }
    List<Example> examples = new ArrayList<>();
    for (Row row : rows.subList(1, rows.size())) {
      labels(row, labels)
          .ifPresentOrElse(
              own -> examples.add(new Example(row.cell(1), own)), () -> bad.add(row.line()));
    }
    String code = file.name().split("\\.")[1];
    Origin origin = new Origin("BRIGHTER " + code, file.relative(), new SetName(file).language());
    return List.of(new LabelledSet(origin, HeadsTask.BRIGHTER, labels, examples, 0));
  }

  private static Optional<Set<String>> labels(Row row, List<String> labels) {
    String[] flags = row.cell(0).split(",", -1);
    if (row.cells().size() != 2 || row.cell(1).isBlank() || flags.length != labels.size()) {
      return Optional.empty();
    }
    Set<String> own = new HashSet<>();
    for (int label = 0; label < flags.length; label++) {
      switch (flags[label]) {
        case "1" -> own.add(labels.get(label));
        case "0" -> {}
        default -> {
          return Optional.empty();
        }
      }
    }
    return Optional.of(own);
  }
}
