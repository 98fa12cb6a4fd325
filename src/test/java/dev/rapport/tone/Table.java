package dev.rapport.tone;

import dev.rapport.post.PackedLines;
import java.util.List;
import java.util.stream.Stream;

/** Rows of a test resource: columns parted by tabs, {@code #} starts a comment. */
final class Table {

  private Table() {}

  static Stream<List<String>> rows(String name) {
    return PackedLines.all(Table.class, name).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("# "))
        .map(line -> List.of(line.split("\t", -1)));
  }
}
