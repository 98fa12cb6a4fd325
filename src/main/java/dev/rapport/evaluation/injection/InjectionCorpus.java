package dev.rapport.evaluation.injection;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Posts that give orders, and posts that do not.
 *
 * @param orders the last column of each {@code injection/*.tsv}, and every text in each {@code
 *     injection/*.json}, an object of lists
 * @param harmless the first column of {@code banking77/test.csv}, without its heading; empty where
 *     there is no such file
 */
public record InjectionCorpus(List<String> orders, List<String> harmless) {

  private static final Path HARMLESS = Path.of("banking77", "test.csv");

  /**
   * @throws IOException when there is no such folder, or a file is not as it should be
   */
  public static InjectionCorpus read(Path data) throws IOException {
    List<String> orders = new ArrayList<>();
    try (Stream<Path> files = Files.list(data.resolve("injection"))) {
      for (Path file : files.sorted().toList()) {
        orders.addAll(orders(file));
      }
    }
    Path harmless = data.resolve(HARMLESS);
    return new InjectionCorpus(
        List.copyOf(orders), Files.exists(harmless) ? firstColumn(harmless) : List.of());
  }

  private static List<String> orders(Path file) throws IOException {
    String name = file.getFileName().toString();
    if (name.endsWith(".tsv")) {
      return Files.readAllLines(file).stream()
          .map(line -> line.substring(line.lastIndexOf('\t') + 1))
          .filter(line -> !line.isBlank())
          .toList();
    }
    if (name.endsWith(".json")) {
      Map<String, List<String>> lists =
          new ObjectMapper().readValue(file.toFile(), new TypeReference<>() {});
      return lists.values().stream().flatMap(List::stream).toList();
    }
    return List.of();
  }

  private static List<String> firstColumn(Path file) throws IOException {
    CsvMapper mapper = new CsvMapper();
    try (var rows =
        mapper
            .readerFor(String[].class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .<String[]>readValues(file.toFile())) {
      return rows.readAll().stream().skip(1).map(row -> row[0]).toList();
    }
  }
}
