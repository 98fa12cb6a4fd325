package dev.rapport.evaluation.training;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Surge AI's toxicity set: English comments, half of them toxic. */
final class Surge {

  static final String SET = "Surge";
  static final String OFFENSIVE = "offensive";

  private final Path file;

  Surge(Path data) {
    file = data.resolve("safety").resolve("surge-toxicity-en.csv");
  }

  List<Example> read() throws IOException {
    List<Example> examples = new ArrayList<>();
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(file.toFile())) {
      while (rows.hasNext()) {
        Map<String, String> row = rows.next();
        boolean toxic = row.get("is_toxic").equals("Toxic");
        examples.add(new Example(row.get("text"), toxic ? Set.of(OFFENSIVE) : Set.of(), SET));
      }
    }
    return examples;
  }
}
