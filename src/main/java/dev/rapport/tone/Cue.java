package dev.rapport.tone;

import static java.util.regex.Matcher.quoteReplacement;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words that give something away.
 *
 * @param phrase as written in its file, of several choices the first; for people
 * @param parts in the order in which they stand in a text
 * @param weight how much it says by itself: 0 to 1, or −4 to 4 for {@link CueFamily#SENTIMENT}
 */
record Cue(CueFamily family, String phrase, List<CuePart> parts, double weight) {

  /** Of {@code (a b/c)} and {@code a/b} the first choice, without the parentheses. */
  private static final Pattern CHOICE =
      Pattern.compile("\\(([^()/]+)[^()]*\\)|(?<=^| )([^()/ ]+)/[^() ]+");

  private static final double USUAL_WEIGHT = 0.6;
  private static final int LONGEST_WORD_IN_A_GAP = 10;
  private static final int UNSPACED_WORD = 3;

  /**
   * Reads a line {@code phrase} or {@code phrase | weight}. In the phrase, {@code a/b} and {@code
   * (a b/c)} stand for any one of these, {@code *} at the start or the end of a part leaves the
   * word open there, {@code ..} stands for up to three words, {@code ...} for up to twelve.
   *
   * @param spaced as for {@link CuePart#parse}
   * @throws IllegalArgumentException for a line that is neither
   */
  static Cue parse(CueFamily family, String line, boolean spaced) {
    int bar = line.lastIndexOf('|');
    String phrase = (bar < 0 ? line : line.substring(0, bar)).strip();
    try {
      double weight = bar < 0 ? USUAL_WEIGHT : Double.parseDouble(line.substring(bar + 1));
      return new Cue(family, first(phrase), CuePart.parse(phrase, spaced), weight);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(family.label() + " cue: " + line, e);
    }
  }

  /** The wordings that a text may begin with where the cue begins. */
  List<String> beginnings() {
    return parts.getFirst().choices();
  }

  /**
   * Where the cue ends in the wording when it starts at {@code from}, or −1.
   *
   * @param beginning one of {@link #beginnings}
   */
  int end(String text, int from, String beginning) {
    int end = endOf(beginning, text, beginning.charAt(0) == ' ' ? from - 1 : from);
    return end < 0 ? -1 : rest(text, end, 1);
  }

  /** True when it begins at the edge of a word, as cues of languages with spaces mostly do. */
  boolean hasEdges() {
    return parts.getFirst().hasEdges();
  }

  private int rest(String text, int end, int part) {
    if (part == parts.size()) {
      return end;
    }
    CuePart next = parts.get(part);
    return next.gap() > 0
        ? afterGap(text, end, part)
        : here(text, adjoining(text, end, next), part);
  }

  /** The rest of a word that was left open, or the space between two words, is passed over. */
  private static int adjoining(String text, int end, CuePart next) {
    if (next.hasEdges()) {
      return text.indexOf(' ', end - 1);
    }
    return end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
  }

  private int here(String text, int from, int part) {
    for (String choice : parts.get(part).choices()) {
      int end = endOf(choice, text, from);
      int last = end < 0 ? -1 : rest(text, end, part + 1);
      if (last >= 0) {
        return last;
      }
    }
    return -1;
  }

  private int afterGap(String text, int end, int part) {
    CuePart next = parts.get(part);
    boolean edge = next.hasEdges();
    int start = edge || text.charAt(end - 1) == ' ' ? end - 1 : end;
    int length = next.gap() * (edge ? LONGEST_WORD_IN_A_GAP : UNSPACED_WORD);
    int limit = Math.min(text.length(), end + length + 1);
    int words = 0;
    for (int at = start; at < limit && words <= next.gap(); at++) {
      boolean space = text.charAt(at) == ' ';
      int last = !edge || space ? here(text, at, part) : -1;
      if (last >= 0) {
        return last;
      }
      words += space ? 1 : 0;
    }
    return -1;
  }

  /** Compares words; a letter that the writer drew out ("sooo") may stand more often. */
  private static int endOf(String words, String text, int from) {
    int at = from;
    for (int i = 0; i < words.length(); at++) {
      if (at >= text.length()) {
        return -1;
      }
      if (text.charAt(at) == words.charAt(i)) {
        i++;
      } else if (i == 0 || !isDrawnOut(text, at)) {
        return -1;
      }
    }
    return at;
  }

  private static boolean isDrawnOut(String text, int at) {
    char letter = text.charAt(at);
    boolean again = at > 0 && text.charAt(at - 1) == letter;
    boolean before = at > 1 && text.charAt(at - 2) == letter;
    boolean after = at + 1 < text.length() && text.charAt(at + 1) == letter;
    return letter != ' ' && again && (before || after);
  }

  private static String first(String phrase) {
    return CHOICE.matcher(phrase).replaceAll(choice -> quoteReplacement(first(choice)));
  }

  private static String first(MatchResult choice) {
    return choice.group(choice.group(1) == null ? 2 : 1);
  }
}
