package dev.rapport.reply.alignment;

/**
 * A phrase that says something about how an answer sounds.
 *
 * @param family what it says
 * @param strength how much it says, 0 to 1
 * @param needle in the spelling of {@link PlainText}
 */
record Phrase(Family family, double strength, String needle) {

  /**
   * @param line as in the file: {@code ^} is the start of a sentence, a last {@code *} any ending
   * @param spaced whether the language puts spaces between words
   */
  static Phrase parse(Family family, double strength, String line, boolean spaced) {
    boolean first = line.startsWith("^");
    boolean open = line.endsWith("*");
    String words = words(line.substring(first ? 1 : 0, line.length() - (open ? 1 : 0)));
    String before = first ? "| " : spaced ? " " : "";
    return new Phrase(family, strength, before + words + (spaced && !open ? " " : ""));
  }

  /** A bar that stands in the file is meant; those that {@link PlainText} adds are not. */
  private static String words(String line) {
    String plain = PlainText.of(line);
    String inner = plain.substring(1, plain.length() - 1).strip();
    return line.endsWith(PlainText.STOP) ? inner + " " + PlainText.STOP : inner;
  }

  /**
   * @param plain in the spelling of {@link PlainText}
   * @return where it stands, from an index on; −1 for nowhere
   */
  int find(String plain, int from) {
    return plain.indexOf(needle, from);
  }
}
