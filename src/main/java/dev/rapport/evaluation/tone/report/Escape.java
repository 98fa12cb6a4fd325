package dev.rapport.evaluation.tone.report;

import dev.rapport.post.SafeText;

/** Makes a name from a file harmless where it is shown: one line, short, no markup. */
final class Escape {

  private static final int LONGEST = 120;

  private Escape() {}

  static String terminal(String name) {
    return SafeText.oneLine(name, LONGEST);
  }

  /** For SVG, and for HTML. */
  static String xml(String name) {
    return terminal(name)
        .replaceAll("[\\uFFFE\\uFFFF]", "?")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** For Markdown, also inside of a table. */
  static String markdown(String name) {
    return xml(name).replaceAll("([\\\\`*_{}\\[\\]()#+!|~:@])", "\\\\$1");
  }
}
