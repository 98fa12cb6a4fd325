package dev.rapport.reply.grounding;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes a text apart into sentences, which joined give the text again. A line end is an end; a dot
 * after an abbreviation or an initial is none.
 */
public final class Sentences {

  private Sentences() {}

  /**
   * @param language a BCP 47 primary tag; any
   */
  public static List<String> of(String text, String language) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.of(language));
    breaks.setText(text.replace('\n', '\u2029'));
    List<String> abbreviations = Wording.of(language).abbreviations();
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end == text.length() || isEnd(text.substring(start, end), abbreviations)) {
        sentences.add(text.substring(start, end));
        start = end;
      }
    }
    return sentences;
  }

  private static boolean isEnd(String piece, List<String> abbreviations) {
    String said = piece.strip();
    if (piece.endsWith("\n") || !said.endsWith(".")) {
      return true;
    }
    String last = said.substring(lastSpace(said) + 1, said.length() - 1);
    return !isInitial(last) && !abbreviations.contains(last.toLowerCase(Locale.ROOT));
  }

  private static int lastSpace(String said) {
    return Math.max(said.lastIndexOf(' '), said.lastIndexOf('('));
  }

  /** "J. R. R. Tolkien", but not "so am I.". */
  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
  }
}
