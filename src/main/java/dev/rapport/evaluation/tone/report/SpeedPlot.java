package dev.rapport.evaluation.tone.report;

import dev.rapport.evaluation.tone.Outcome.Measured;
import dev.rapport.evaluation.tone.metric.Speed;
import dev.rapport.evaluation.tone.report.Svg.Side;
import java.util.List;

/**
 * Microseconds a text: a bar up to the median, and a line up to what 95 of 100 texts stay below.
 */
final class SpeedPlot {

  private static final int LEFT = 260;
  private static final int LENGTH = 400;
  private static final int ROW = 26;
  private static final int TOP = 16;

  private SpeedPlot() {}

  static String of(List<Measured> all) {
    Svg svg = new Svg(LEFT + LENGTH + 140, TOP + all.size() * ROW + 10, "Microseconds a text");
    double longest = all.stream().mapToDouble(set -> set.speed().p95()).max().orElse(1);
    for (int i = 0; i < all.size(); i++) {
      row(svg, all.get(i), TOP + i * ROW, LENGTH / Math.max(1, longest));
    }
    return svg.file();
  }

  private static void row(Svg svg, Measured set, int top, double pixels) {
    Speed speed = set.speed();
    double middle = top + ROW / 2.0;
    double end = LEFT + speed.p95() * pixels;
    svg.text(LEFT - 8, middle + 4, Side.END, set.origin().name());
    svg.bar(LEFT, top + 4, speed.median() * pixels, ROW - 8, "#8fbf8f");
    svg.line(LEFT, middle, end, middle, "#222222");
    svg.line(end, middle - 4, end, middle + 4, "#222222");
    svg.text(
        LEFT + LENGTH + 8,
        middle + 4,
        Side.START,
        Words.micros(speed.median()) + ", p95 " + Words.micros(speed.p95()) + " µs");
  }
}
