package dev.rapport.tone;

import java.util.Arrays;

/**
 * A text in the form in which cues are looked for: folded, one space between words, at the start
 * and at the end, every emoji a word of its own, no punctuation.
 *
 * @param text for example {@code " i cant stop crying 😢 "}; a text without words is one space
 * @param clauses for each place in the text, the number of the clause it belongs to
 */
record Wording(String text, int[] clauses) {

  static Wording of(String cleanText) {
    String folded = Folding.of(Emoticons.asEmoji(cleanText));
    Builder builder = new Builder(3 * folded.length() + 2);
    folded.codePoints().forEach(builder::add);
    return builder.build();
  }

  /** How many words there are, emoji included. */
  int words() {
    return (int) text.chars().filter(c -> c == ' ').count() - 1;
  }

  boolean isEmpty() {
    return text.length() == 1;
  }

  private static final class Builder {

    private final StringBuilder text = new StringBuilder(" ");
    private final int[] clauses;
    private int clause;

    /** Room for the worst case, in which every character is an emoji with a space around it. */
    Builder(int room) {
      clauses = new int[room];
    }

    void add(int symbol) {
      if (Emoji.is(symbol)) {
        space();
        append(symbol);
        space();
      } else if (isWordSign(symbol)) {
        append(symbol);
      } else {
        clause += endsClause(symbol) ? 1 : 0;
        space();
      }
    }

    Wording build() {
      space();
      return new Wording(text.toString(), Arrays.copyOf(clauses, text.length()));
    }

    private void append(int symbol) {
      int from = text.length();
      text.appendCodePoint(symbol);
      Arrays.fill(clauses, from, text.length(), clause);
    }

    private void space() {
      if (text.charAt(text.length() - 1) != ' ') {
        clauses[text.length()] = clause;
        text.append(' ');
      }
    }

    private static boolean endsClause(int symbol) {
      return !Character.isSpaceChar(symbol) && symbol != '\'' && symbol != '’' && symbol != '-';
    }

    private static boolean isWordSign(int symbol) {
      int type = Character.getType(symbol);
      return Character.isLetterOrDigit(symbol)
          || type == Character.NON_SPACING_MARK
          || type == Character.COMBINING_SPACING_MARK
          || symbol == '*';
    }
  }
}
