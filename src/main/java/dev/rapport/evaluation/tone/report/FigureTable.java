package dev.rapport.evaluation.tone.report;

import dev.rapport.evaluation.tone.Outcome.Figure;
import dev.rapport.evaluation.tone.Outcome.Measured;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All figures in one table, for the report and for the terminal. */
final class FigureTable {

  private FigureTable() {}

  static String markdown(List<Measured> measured) {
    return """
        | set | texts | metric | figure | 95 %% interval | target | | median, µs |
        | --- | --- | --- | --- | --- | --- | --- | --- |
        %s"""
        .formatted(
            rows(measured, "| %s | %d | %s | %s | %s | %s | %s | %.0f |\n", Escape::markdown));
  }

  static String terminal(List<Measured> measured) {
    return rows(measured, "%-40s %6d  %-20s %s  (%s)  %-6s %-11s %5.0f µs\n", Escape::terminal);
  }

  private static String rows(
      List<Measured> measured, String format, Function<String, String> escape) {
    return measured.stream().map(set -> row(set, format, escape)).collect(Collectors.joining());
  }

  private static String row(Measured set, String format, Function<String, String> escape) {
    Figure figure = set.figure();
    return String.format(
        Locale.ROOT,
        format,
        escape.apply(set.origin().name()),
        set.judged().size(),
        set.task().metric().words(),
        Words.figure(figure.value()),
        Words.interval(figure),
        Words.target(figure),
        set.seen() ? "seen" : Words.reached(figure),
        set.speed().median());
  }
}
