package dev.rapport.evaluation.tone.report;

import dev.rapport.evaluation.tone.Outcome.Measured;
import dev.rapport.evaluation.tone.data.HeadsTask;
import dev.rapport.evaluation.tone.data.ReadingTask;
import dev.rapport.evaluation.tone.metric.Confusion;
import dev.rapport.evaluation.tone.metric.Hits;
import dev.rapport.evaluation.tone.metric.ManyLabels;
import dev.rapport.evaluation.tone.metric.OneLabel;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the report tells of one set. */
final class SetSection {

  private SetSection() {}

  /**
   * @param plot the file of its reliability plot
   */
  static String of(Measured set, String plot) {
    return """
        ## %s

        `%s`, %d texts%s. %s%s

        **%s %s** (95 %% interval %s)%s

        %s
        %s
        Calibration: expected error %s over ten bins, Brier score %s; %s. Speed: median %s µs, \
        95 %% of the texts within %s µs.

        ![](%s)
        """
        .formatted(
            Escape.markdown(set.origin().name()),
            Escape.terminal(set.origin().file()).replace("`", "'"),
            set.judged().size(),
            leftOut(set),
            Words.meaning(set.task()),
            set.seen() ? " **Seen in training**: it shows what is remembered, no more." : "",
            set.task().metric().words(),
            Words.figure(set.figure().value()),
            Words.interval(set.figure()),
            target(set),
            classes(set),
            confusion(set),
            Words.figure(set.calibration().error()),
            Words.figure(set.calibration().brier()),
            scored(set),
            Words.micros(set.speed().median()),
            Words.micros(set.speed().p95()),
            plot);
  }

  private static String leftOut(Measured set) {
    return set.leftOut() == 0 ? "" : ", " + set.leftOut() + " others not asked about";
  }

  private static String target(Measured set) {
    String target = Words.target(set.figure());
    return target.isEmpty() ? "" : "; target " + target + ": " + Words.reached(set.figure());
  }

  private static String scored(Measured set) {
    return switch (set.task()) {
      case HeadsTask heads -> "each label's score";
      case ReadingTask reading ->
          reading.classes().size() == 2
              ? "the score of the first class"
              : "the reading's confidence against whether the class was right";
    };
  }

  private static String classes(Measured set) {
    List<Hits> hits = set.judged().hits();
    String rows =
        IntStream.range(0, hits.size())
            .mapToObj(i -> row(set.judged().classes().get(i), hits.get(i)))
            .collect(Collectors.joining());
    return "| class | texts | precision | recall | F1 |\n| --- | --- | --- | --- | --- |\n" + rows;
  }

  private static String row(String name, Hits hits) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.3f | %.3f | %.3f |\n",
        Escape.markdown(name),
        hits.support(),
        hits.precision(),
        hits.recall(),
        hits.f1());
  }

  private static String confusion(Measured set) {
    return switch (set.judged()) {
      case OneLabel one -> confusion(one.classes(), one.confusion());
      case ManyLabels many -> heard(many);
    };
  }

  private static String confusion(List<String> classes, Confusion confusion) {
    StringBuilder table = new StringBuilder("| meant ↓ said → |");
    classes.forEach(name -> table.append(' ').append(Escape.markdown(name)).append(" |"));
    table.append("\n|").append(" --- |".repeat(classes.size() + 1)).append('\n');
    for (int meant = 0; meant < classes.size(); meant++) {
      table.append("| ").append(Escape.markdown(classes.get(meant))).append(" |");
      for (int said = 0; said < classes.size(); said++) {
        table.append(' ').append(confusion.count(meant, said)).append(" |");
      }
      table.append('\n');
    }
    return table.toString();
  }

  private static String heard(ManyLabels many) {
    List<Hits> hits = many.hits();
    return "| label | rightly heard | wrongly heard | missed | rightly not heard |\n"
        + "| --- | --- | --- | --- | --- |\n"
        + IntStream.range(0, hits.size())
            .mapToObj(i -> heard(many.classes().get(i), hits.get(i), many.size()))
            .collect(Collectors.joining());
  }

  private static String heard(String name, Hits hits, int all) {
    int rest = all - hits.right() - hits.wronglySaid() - hits.missed();
    return "| %s | %d | %d | %d | %d |\n"
        .formatted(Escape.markdown(name), hits.right(), hits.wronglySaid(), hits.missed(), rest);
  }
}
