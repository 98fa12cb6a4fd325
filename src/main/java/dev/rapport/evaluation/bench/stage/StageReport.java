package dev.rapport.evaluation.bench.stage;

import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * What was measured. The last contender is the floor that the others are compared with, the first
 * one is the stage as it ships.
 *
 * @param steady at the rate
 * @param oneByOne one after the other
 */
public record StageReport(
    Load load, List<Figures> steady, List<Figures> oneByOne, int processors, int java) {

  StageReport(Load load, List<Figures> steady, List<Figures> oneByOne) {
    this(
        load,
        steady,
        oneByOne,
        Runtime.getRuntime().availableProcessors(),
        Runtime.version().feature());
  }

  /** The tables that {@code bench --stage reply} prints. */
  public String table() {
    return """

        | one mention, without the model | %s | goal |
        | ---%s | --- |
        %s
        %s

        Where it goes at %d mentions/s:

        | part: p50, p99, share of the whole | %s |
        | ---%s |
        %s

        %d processors, Java %d; broker, database and all contenders on one machine, in turns of a
        second. The writer answers at once, in the process: JSON and HTTP of a model are not counted.
        %s
        """
        .formatted(
            titles(steady),
            " | ---".repeat(steady.size()),
            rows("at %d mentions/s".formatted(load.rate()), steady),
            rows("one after the other", oneByOne),
            load.rate(),
            titles(stages()),
            " | ---".repeat(stages().size()),
            parts(),
            processors,
            java,
            drafts());
  }

  private List<Figures> stages() {
    return steady.subList(0, steady.size() - 1);
  }

  private static String titles(List<Figures> figures) {
    return figures.stream().map(Figures::name).collect(Collectors.joining(" | "));
  }

  private static String rows(String load, List<Figures> figures) {
    return String.join(
        "\n",
        row(load + ", p50", figures, Spread::p50, "≤ 15 ms"),
        row("… p95", figures, Spread::p95, ""),
        row("… p99", figures, Spread::p99, "≤ 60 ms"));
  }

  private static String row(
      String title, List<Figures> figures, ToLongFunction<Spread> of, String goal) {
    Figures floor = figures.getLast();
    String cells =
        figures.stream()
            .map(
                each ->
                    millis(of.applyAsLong(each.own()))
                        + (each == floor ? "" : times(each, floor, of)))
            .collect(Collectors.joining(" | "));
    return "| %s | %s | %s |".formatted(title, cells, goal);
  }

  private String parts() {
    return stages().getFirst().parts().keySet().stream()
        .map(part -> "| %s | %s |".formatted(part, shares(part)))
        .collect(Collectors.joining("\n"));
  }

  private String shares(String part) {
    return stages().stream()
        .map(stage -> share(stage.parts().get(part), stage.share(part)))
        .collect(Collectors.joining(" | "));
  }

  private static String share(Spread spread, double share) {
    return String.format(
        Locale.ROOT, "%s, %s, %.0f %%", millis(spread.p50()), millis(spread.p99()), 100 * share);
  }

  private String drafts() {
    return stages().stream()
        .map(
            stage ->
                String.format(
                    Locale.ROOT,
                    "%s: %d mentions, %d of them held for a person, %.2f candidates for each.",
                    stage.name(),
                    stage.mentions(),
                    stage.held(),
                    stage.candidates()))
        .collect(Collectors.joining("\n"));
  }

  private static String millis(long micros) {
    return String.format(Locale.ROOT, "%.2f ms", micros / 1000.0);
  }

  private static String times(Figures ours, Figures floor, ToLongFunction<Spread> of) {
    double least = Math.max(1, of.applyAsLong(floor.own()));
    return String.format(Locale.ROOT, " (%.1f ×)", of.applyAsLong(ours.own()) / least);
  }
}
