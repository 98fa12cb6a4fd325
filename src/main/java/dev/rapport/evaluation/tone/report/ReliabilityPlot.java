package dev.rapport.evaluation.tone.report;

import dev.rapport.evaluation.tone.Outcome.Measured;
import dev.rapport.evaluation.tone.metric.Calibration.Bin;
import dev.rapport.evaluation.tone.report.Svg.Side;

/**
 * Scores against the share of them that was right. On the diagonal they mean what they say; below
 * it they are too sure. The more scores a dot stands for, the larger it is.
 */
final class ReliabilityPlot {

  private static final int LEFT = 60;
  private static final int TOP = 14;
  private static final int SIDE = 260;

  private ReliabilityPlot() {}

  static String of(Measured set) {
    Svg svg = new Svg(LEFT + SIDE + 20, TOP + SIDE + 46, set.origin().name() + ": reliability");
    for (int tenth = 0; tenth <= 10; tenth += 2) {
      double share = tenth / 10.0;
      svg.line(x(share), y(0), x(share), y(1), "#dddddd");
      svg.line(x(0), y(share), x(1), y(share), "#dddddd");
      svg.text(x(share), y(0) + 16, Side.MIDDLE, Words.tenths(share));
      svg.text(x(0) - 6, y(share) + 4, Side.END, Words.tenths(share));
    }
    svg.line(x(0), y(0), x(1), y(1), "#888888");
    svg.text(x(0.5), y(0) + 36, Side.MIDDLE, "score (height: share that was right)");
    double all = set.calibration().bins().stream().mapToInt(Bin::count).sum();
    set.calibration().bins().stream()
        .filter(bin -> bin.count() > 0)
        .forEach(bin -> dot(svg, bin, bin.count() / all));
    return svg.file();
  }

  private static void dot(Svg svg, Bin bin, double share) {
    svg.line(x(bin.score()), y(bin.score()), x(bin.score()), y(bin.right()), "#7fa7cf");
    svg.dot(x(bin.score()), y(bin.right()), 3 + 12 * Math.sqrt(share), "#30629a");
  }

  private static double x(double score) {
    return LEFT + score * SIDE;
  }

  private static double y(double share) {
    return TOP + (1 - share) * SIDE;
  }
}
