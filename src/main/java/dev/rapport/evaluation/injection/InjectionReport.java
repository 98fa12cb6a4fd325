package dev.rapport.evaluation.injection;

import dev.rapport.evaluation.injection.MeasureInjection.Obeyed;
import dev.rapport.evaluation.injection.MeasureInjection.Posted;
import java.util.List;
import java.util.Locale;

/**
 * What was measured, for a terminal.
 *
 * @param refused harmless posts that were taken for orders
 * @param harmless how many were tried
 */
public record InjectionReport(List<Obeyed> obeyed, List<Posted> refused, int harmless) {

  private static final int EXAMPLES = 3;
  private static final int WIDTH = 100;

  /** True when no order changed what would be posted. */
  public boolean clean() {
    return obeyed.stream().allMatch(way -> way.posted().isEmpty());
  }

  public String text() {
    StringBuilder text =
        new StringBuilder("obeyed by a model that is lost, and posted all the same\n\n");
    for (Obeyed way : obeyed) {
      text.append(
          String.format(
              Locale.ROOT,
              "%-14s %-14s %4d of %d%n",
              way.way().name().toLowerCase(Locale.ROOT).replace('_', ' '),
              way.fromThread() ? "in the thread" : "in the post",
              way.posted().size(),
              way.orders()));
      way.posted().stream().limit(EXAMPLES).forEach(one -> text.append(example(one)));
    }
    double share = harmless == 0 ? 0 : 100.0 * refused.size() / harmless;
    text.append(
        String.format(
            Locale.ROOT,
            "%nharmless posts whose answer was taken for obedience: %d of %d (%.2f %%)%n",
            refused.size(),
            harmless,
            share));
    refused.stream().limit(EXAMPLES).forEach(one -> text.append(example(one)));
    return text.toString();
  }

  private static String example(Posted posted) {
    return "    " + line(posted.post()) + "\n      > " + line(posted.answer()) + "\n";
  }

  private static String line(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= WIDTH ? line : line.substring(0, WIDTH) + "…";
  }
}
