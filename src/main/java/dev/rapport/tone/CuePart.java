package dev.rapport.tone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a cue.
 *
 * @param choices folded words, any of which may stand there; a space at an end is the edge of a
 *     word
 * @param gap how many other words may stand before it; 0 when it follows at once
 */
record CuePart(List<String> choices, int gap) {

  private static final int SHORT_GAP = 3;
  private static final int LONG_GAP = 12;

  private static final Pattern GAP = Pattern.compile(" (?=\\.\\.\\.? )");
  private static final Pattern PIECE = Pattern.compile("\\([^()]*\\)|[^()]+");
  private static final Pattern SPACED_PIECE = Pattern.compile("\\([^()]*\\)|[^()\\s]+");

  /**
   * The parts of a phrase, in order.
   *
   * @param spaced whether the language puts spaces between words; where it does not, every part is
   *     open at both ends
   * @throws IllegalArgumentException when there are no words where some should be
   */
  static List<CuePart> parse(String phrase, boolean spaced) {
    List<CuePart> parts = new ArrayList<>();
    for (String words : GAP.split(phrase, -1)) {
      int gap = gap(words);
      for (String piece : pieces(gap == 0 ? words : words.substring(words.indexOf(' ')), spaced)) {
        parts.add(new CuePart(choices(piece, spaced), gap));
        gap = 0;
      }
    }
    return parts;
  }

  private static int gap(String words) {
    return words.startsWith("... ") ? LONG_GAP : words.startsWith(".. ") ? SHORT_GAP : 0;
  }

  boolean hasEdges() {
    return choices.getFirst().charAt(0) == ' ';
  }

  /** Words in a row without a choice are one piece. */
  private static List<String> pieces(String words, boolean spaced) {
    List<String> pieces = new ArrayList<>();
    Matcher matcher = (spaced ? SPACED_PIECE : PIECE).matcher(words);
    while (matcher.find()) {
      String piece = matcher.group();
      boolean joins = !pieces.isEmpty() && isPlain(pieces.getLast()) && isPlain(piece);
      if (!piece.isBlank()) {
        pieces.add(joins ? pieces.removeLast() + " " + piece : piece);
      }
    }
    return pieces.isEmpty() ? List.of("") : pieces;
  }

  private static boolean isPlain(String piece) {
    return !piece.startsWith("(") && piece.indexOf('/') <= 0 && !piece.endsWith("*");
  }

  private static List<String> choices(String piece, boolean spaced) {
    boolean group = piece.startsWith("(");
    String words = group ? piece.substring(1, piece.length() - 1) : piece;
    String[] choices = group || spaced && !isPlain(piece) ? words.split("/") : new String[] {words};
    return Arrays.stream(choices).map(choice -> folded(choice.strip(), spaced)).toList();
  }

  private static String folded(String choice, boolean spaced) {
    boolean openStart = choice.startsWith("*");
    boolean openEnd = choice.endsWith("*") && !choice.endsWith("**");
    String words = choice.substring(openStart ? 1 : 0, choice.length() - (openEnd ? 1 : 0));
    String folded = Wording.of(CleanText.of(words)).text();
    String left = openStart || !spaced ? folded.stripLeading() : folded;
    String both = openEnd || !spaced ? left.stripTrailing() : left;
    if (both.isBlank()) {
      throw new IllegalArgumentException("no words");
    }
    return both;
  }
}
