package dev.rapport.evaluation.tone.report;

import dev.rapport.evaluation.tone.Outcome.Measured;
import dev.rapport.evaluation.tone.metric.Interval;
import dev.rapport.evaluation.tone.report.Svg.Side;
import java.util.List;

/** A bar for each figure, from 0 to 1, with its interval and, in red, its target. */
final class FigurePlot {

  private static final int LEFT = 260;
  private static final int LENGTH = 400;
  private static final int ROW = 26;
  private static final int TOP = 16;

  private FigurePlot() {}

  static String of(List<Measured> all) {
    int bottom = TOP + all.size() * ROW;
    Svg svg = new Svg(LEFT + LENGTH + 70, bottom + 26, "Figures with their intervals and targets");
    for (int tenth = 0; tenth <= 10; tenth += 2) {
      svg.line(x(tenth / 10.0), TOP, x(tenth / 10.0), bottom, "#dddddd");
      svg.text(x(tenth / 10.0), bottom + 16, Side.MIDDLE, Words.tenths(tenth / 10.0));
    }
    for (int i = 0; i < all.size(); i++) {
      row(svg, all.get(i), TOP + i * ROW);
    }
    return svg.file();
  }

  private static void row(Svg svg, Measured set, int top) {
    double middle = top + ROW / 2.0;
    double value = set.figure().value();
    Interval interval = set.figure().interval();
    svg.text(LEFT - 8, middle + 4, Side.END, set.origin().name());
    svg.bar(LEFT, top + 4, x(value) - LEFT, ROW - 8, set.seen() ? "#c9c9c9" : "#7fa7cf");
    svg.line(x(interval.low()), middle, x(interval.high()), middle, "#222222");
    svg.line(x(interval.low()), middle - 4, x(interval.low()), middle + 4, "#222222");
    svg.line(x(interval.high()), middle - 4, x(interval.high()), middle + 4, "#222222");
    set.figure()
        .target()
        .ifPresent(target -> svg.bar(x(target.value()) - 1, top + 1, 2, ROW - 2, "#c02020"));
    svg.text(LEFT + LENGTH + 12, middle + 4, Side.START, Words.figure(value));
  }

  private static double x(double value) {
    return LEFT + value * LENGTH;
  }
}
