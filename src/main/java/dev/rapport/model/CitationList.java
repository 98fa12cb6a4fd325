package dev.rapport.model;

import java.util.regex.Pattern;

/**
 * Finds the list of sources that some models write under their answer: a heading, and lines with an
 * address each.
 */
final class CitationList {

  private static final Pattern HEADING =
      Pattern.compile(
          "[\\W_]{0,8}(?:sources?|references|citations)[\\W_]{0,8}(?:\\W.*https?://.*)?",
          Pattern.CASE_INSENSITIVE);

  private CitationList() {}

  /** Where it begins, as an index into the text; the text's length when there is none. */
  static int in(String text) {
    int end = text.length();
    for (int start = lineOf(text, end); start > 0; start = lineOf(text, start - 1)) {
      String line = text.substring(start, Math.max(start, end));
      if (HEADING.matcher(line).matches()) {
        return holdsAddress(text.substring(start)) ? start : text.length();
      }
      if (!line.isBlank() && !holdsAddress(line)) {
        return text.length();
      }
      end = start - 1;
    }
    return text.length();
  }

  /** Where the line begins that ends here; 0 for the first, which is the answer's. */
  private static int lineOf(String text, int end) {
    return text.lastIndexOf('\n', end - 1) + 1;
  }

  private static boolean holdsAddress(String part) {
    return part.contains("://");
  }
}
