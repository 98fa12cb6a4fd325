package dev.rapport.evaluation.tone.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A file in the data folder. What is no UTF-8 in it is replaced. */
record DataFile(Path folder, Path path) {

  /** Its own name in lower case. */
  String name() {
    return path.getFileName().toString().toLowerCase(Locale.ROOT);
  }

  /** Its place below the data folder. */
  String relative() {
    return folder.relativize(path).toString().replace('\\', '/');
  }

  /** The names of the data folder and of those below it that it lies in, the nearest first. */
  List<String> folders() {
    List<String> names = new ArrayList<>();
    for (Path each = path.getParent(); each != null; each = each.getParent()) {
      names.add(String.valueOf(each.getFileName()).toLowerCase(Locale.ROOT));
      if (each.equals(folder)) {
        break;
      }
    }
    return names;
  }

  DataFile beside(String name) {
    return new DataFile(folder, path.resolveSibling(name));
  }

  boolean exists() {
    return Files.isRegularFile(path);
  }

  /** Every line, without its end; only a line feed ends one, since texts hold all the others. */
  List<String> lines() throws IOException {
    String text = text();
    String whole = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    return Arrays.stream(whole.split("\n", -1)).map(DataFile::withoutReturn).toList();
  }

  /** The lines that hold anything, cut at tabs or, in a {@code .csv}, by the rules of CSV. */
  List<Row> rows(BadLines bad) throws IOException {
    return name().endsWith(".csv") ? CommaRows.of(text(), bad) : tabRows();
  }

  private List<Row> tabRows() throws IOException {
    List<String> lines = lines();
    return IntStream.range(0, lines.size())
        .filter(line -> !lines.get(line).isBlank())
        .mapToObj(line -> new Row(line + 1, List.of(lines.get(line).split("\t", -1))))
        .toList();
  }

  private String text() throws IOException {
    String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String withoutReturn(String line) {
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }
}
