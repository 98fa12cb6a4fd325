package dev.rapport.reply.alignment;

import dev.rapport.post.PackedLines;
import dev.rapport.reply.Stance;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A packed table of numbers with a column for each stance; fields are parted by tabs. */
final class StanceTable {

  private final Map<String, Map<Stance, Double>> rows = new HashMap<>();

  /**
   * @throws IllegalStateException if a stance has no column
   */
  StanceTable(String file) {
    List<String> lines = PackedLines.told(StanceTable.class, file);
    String[] head = lines.getFirst().split("\t");
    for (String line : lines.subList(1, lines.size())) {
      rows.put(line.substring(0, line.indexOf('\t')), row(head, line.split("\t")));
    }
    if (rows.values().stream().anyMatch(row -> row.size() < Stance.values().length)) {
      throw new IllegalStateException(file + " lacks a stance");
    }
  }

  private static Map<Stance, Double> row(String[] head, String[] fields) {
    Map<Stance, Double> row = new EnumMap<>(Stance.class);
    for (int i = 1; i < fields.length; i++) {
      String name = head[i].toUpperCase(Locale.ROOT).replace('-', '_');
      row.put(Stance.valueOf(name), Double.valueOf(fields[i]));
    }
    return row;
  }

  /** 0 for a row that the table does not have. */
  double at(String row, Stance stance) {
    return rows.containsKey(row) ? rows.get(row).get(stance) : 0;
  }
}
