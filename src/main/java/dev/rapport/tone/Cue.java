package dev.rapport.tone;

import java.util.Arrays;
import java.util.List;

/**
 * Words that give something away.
 *
 * @param phrase as written in its file; for people
 * @param parts the folded words, in order, with up to three other words between two parts; a space
 *     at an end is the edge of a word
 * @param weight how much it says by itself: 0 to 1, or −4 to 4 for {@link CueFamily#SENTIMENT}
 */
record Cue(CueFamily family, String phrase, List<String> parts, double weight) {

  private static final double USUAL_WEIGHT = 0.6;
  private static final int GAP_WORDS = 3;
  private static final int GAP_LENGTH = 30;
  private static final int UNSPACED_GAP_LENGTH = 10;

  /**
   * Reads a line {@code phrase} or {@code phrase | weight}. In the phrase, {@code *} at the start
   * or the end of a part leaves the word open there, and {@code ..} stands for up to three words.
   *
   * @param spaced whether the language puts spaces between words; where it does not, every part is
   *     open at both ends
   * @throws IllegalArgumentException for a line that is neither
   */
  static Cue parse(CueFamily family, String line, boolean spaced) {
    int bar = line.lastIndexOf('|');
    String phrase = (bar < 0 ? line : line.substring(0, bar)).strip();
    try {
      double weight = bar < 0 ? USUAL_WEIGHT : Double.parseDouble(line.substring(bar + 1));
      List<String> parts =
          Arrays.stream(phrase.split(" \\.\\. ")).map(part -> part(part, spaced)).toList();
      if (parts.stream().anyMatch(String::isBlank)) {
        throw new IllegalArgumentException("no words");
      }
      return new Cue(family, phrase, parts, weight);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(family.label() + " cue: " + line, e);
    }
  }

  /** Where the cue ends in the wording when it starts at {@code from}, or −1. */
  int end(String text, int from) {
    return end(text, hasEdges() ? from - 1 : from, 0);
  }

  /** True when it begins at the edge of a word, as cues of languages with spaces mostly do. */
  boolean hasEdges() {
    return parts.getFirst().charAt(0) == ' ';
  }

  /** The first character of the cue that is not the edge of a word. */
  char initial() {
    return parts.getFirst().stripLeading().charAt(0);
  }

  private int end(String text, int from, int part) {
    int end = endOf(parts.get(part), text, from);
    if (end < 0 || part + 1 == parts.size()) {
      return end;
    }
    boolean edge = parts.get(part).endsWith(" ");
    int limit = Math.min(text.length(), end + (edge ? GAP_LENGTH : UNSPACED_GAP_LENGTH));
    int words = 0;
    for (int next = edge ? end - 1 : end; next < limit && words <= GAP_WORDS; next++) {
      int last = end(text, next, part + 1);
      if (last >= 0) {
        return last;
      }
      words += text.charAt(next) == ' ' ? 1 : 0;
    }
    return -1;
  }

  /** Compares one part; a letter that the writer drew out ("sooo") may stand more often. */
  private static int endOf(String part, String text, int from) {
    int at = from;
    for (int i = 0; i < part.length(); at++) {
      if (at >= text.length()) {
        return -1;
      }
      if (text.charAt(at) == part.charAt(i)) {
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

  private static String part(String part, boolean spaced) {
    boolean openStart = part.startsWith("*");
    boolean openEnd = part.endsWith("*") && !part.endsWith("**");
    String words = part.substring(openStart ? 1 : 0, part.length() - (openEnd ? 1 : 0));
    String folded = Wording.of(CleanText.of(words)).text();
    String left = openStart || !spaced ? folded.stripLeading() : folded;
    return openEnd || !spaced ? left.stripTrailing() : left;
  }
}
