package dev.rapport.evaluation.tone.report;

import java.util.Locale;

/** A drawing. Places and lengths are in pixels from the upper left corner; text is escaped. */
final class Svg {

  /** Where a text stands to its place. */
  enum Side {
    START,
    MIDDLE,
    END
  }

  private final StringBuilder drawn = new StringBuilder();

  /** A white sheet, so that it can be read on a dark page too. */
  Svg(int width, int height, String title) {
    drawn.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" \
        font-family="sans-serif" font-size="12" role="img">
        <title>%s</title>
        """
            .formatted(width, height, width, height, Escape.xml(title)));
    bar(0, 0, width, height, "#ffffff");
  }

  void bar(double x, double y, double width, double height, String colour) {
    add(
        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>",
        x, y, Math.max(0, width), Math.max(0, height), colour);
  }

  void line(double x1, double y1, double x2, double y2, String colour) {
    add(
        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>",
        x1, y1, x2, y2, colour);
  }

  void dot(double x, double y, double radius, String colour) {
    add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\"/>", x, y, radius, colour);
  }

  void text(double x, double y, Side side, String text) {
    add(
        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"#222222\">%s</text>",
        x, y, side.name().toLowerCase(Locale.ROOT), Escape.xml(text));
  }

  /** The whole drawing, as a file. */
  String file() {
    return drawn + "</svg>\n";
  }

  private void add(String shape, Object... values) {
    drawn.append(String.format(Locale.ROOT, shape, values)).append('\n');
  }
}
