package dev.rapport.evaluation.tone.data;

import java.util.List;
import java.util.TreeSet;

/** Collects the lines of a file that cannot be read; each counts once. */
final class BadLines {

  private static final int NAMED = 3;

  private final TreeSet<Integer> lines = new TreeSet<>();

  void add(int line) {
    lines.add(line);
  }

  boolean none() {
    return lines.isEmpty();
  }

  Trouble in(String file) {
    List<Integer> first = lines.stream().limit(NAMED).toList();
    return new Trouble(file, lines.size(), first);
  }
}
