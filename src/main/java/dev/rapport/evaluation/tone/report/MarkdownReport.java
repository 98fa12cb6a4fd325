package dev.rapport.evaluation.tone.report;

import dev.rapport.evaluation.tone.Outcome.Measured;
import dev.rapport.evaluation.tone.Outcome.NotTrained;
import dev.rapport.evaluation.tone.ToneEvaluation;
import dev.rapport.evaluation.tone.data.Skipped;
import dev.rapport.evaluation.tone.data.Trouble;
import dev.rapport.evaluation.tone.metric.Bootstrap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The report for people. */
final class MarkdownReport {

  private MarkdownReport() {}

  static String of(Evaluated evaluated) {
    List<Measured> measured = evaluated.measured();
    return """
        # How well the tone is read

        Each set is measured by the figure by which its makers compare; the set's language is told to the
        reading, as X tells it of each post. Intervals are 95 %% of %d resamples by seed %d. In the plot the line
        is the interval, red the target, grey a set that was seen in training. An interval without width says only that
        all texts went alike; where n did so, up to 3 of n may still go otherwise. No set's text is in this report.

        %s
        ![Figures](figures.svg)

        ![Speed](speed.svg)

        GoEmotions is mapped to sentiment by Google's own grouping; comments with both colours, or labelled
        only with emotions of no colour, are not asked about. Precision is the share of what was said that is
        right, recall the share of what is there that was found, F1 their harmonic mean; each is 0 where there is
        nothing to count. Calibration asks whether scores mean what they say: an error of 0 is best, and so is a Brier
        score of 0. Speed is one thread after a warm-up, on a machine with %d processors and Java %d.

        %s%s%s%s%s"""
        .formatted(
            Bootstrap.RESAMPLES,
            ToneEvaluation.SEED,
            FigureTable.markdown(measured),
            Runtime.getRuntime().availableProcessors(),
            Runtime.version().feature(),
            sections(measured),
            TrainingSection.markdown(),
            notTrained(evaluated.notTrained()),
            troubles(evaluated.troubles()),
            skipped(evaluated.skipped()));
  }

  private static String sections(List<Measured> measured) {
    return IntStream.range(0, measured.size())
        .mapToObj(i -> SetSection.of(measured.get(i), ToneReport.plot(i)) + "\n")
        .collect(Collectors.joining());
  }

  private static String notTrained(List<NotTrained> sets) {
    return list(
        "Not trained",
        sets.stream()
            .map(
                set ->
                    "%s: there are no heads %s"
                        .formatted(
                            Escape.markdown(set.origin().name()), Escape.markdown(set.group())))
            .toList());
  }

  private static String troubles(List<Trouble> troubles) {
    return list(
        "Lines that cannot be read",
        troubles.stream()
            .map(
                trouble ->
                    "%s: %d, first %s"
                        .formatted(
                            Escape.markdown(trouble.file()),
                            trouble.lines(),
                            trouble.first().stream()
                                .map(line -> "line " + line)
                                .collect(Collectors.joining(", "))))
            .toList());
  }

  private static String skipped(List<Skipped> skipped) {
    return list(
        "Files that are not measured",
        skipped.stream().map(file -> Escape.markdown(file.file()) + ": " + file.why()).toList());
  }

  private static String list(String title, List<String> items) {
    return items.isEmpty() ? "" : "## " + title + "\n\n- " + String.join("\n- ", items) + "\n\n";
  }
}
