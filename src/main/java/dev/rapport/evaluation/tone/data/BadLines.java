package dev.rapport.evaluation.tone.data;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Collects the lines of a file that cannot be read; each counts once. */
final class BadLines {

  private static final int NAMED = 3;

  private final TreeSet<Integer> lines = new TreeSet<>();

  void add(int line) {
    lines.add(line);
  }

  /** Empty when there are none. */
  Optional<Trouble> in(String file) {
    List<Integer> first = lines.stream().limit(NAMED).toList();
    return lines.isEmpty() ? Optional.empty() : Optional.of(new Trouble(file, lines.size(), first));
  }
}
