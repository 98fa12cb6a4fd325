package dev.rapport.tone;

import java.util.List;

/**
 * What one reading rests on, for people.
 *
 * @param words the text's words in order, the first {@link #MOST_WORDS} of them
 * @param heads the trained heads that were asked, loudest first; none for a language without
 */
public record ToneExplanation(ToneReading reading, List<WordShare> words, List<HeadShare> heads) {

  public static final int MOST_WORDS = 60;

  public ToneExplanation {
    words = List.copyOf(words);
    heads = List.copyOf(heads);
  }

  /**
   * @param word with the marks and spaces behind it
   * @param change what the word does to the sentiment: the logarithm of how much likelier good than
   *     bad the text is with it than without it, about −12 to 12
   */
  public record WordShare(String word, double change) {}

  /**
   * One head and what it summed up before its score; above 0 speaks for the label.
   *
   * @param question for example {@code emotion}
   * @param score 0 to 1; from 0.5 on the label is heard
   * @param grams by words and letters as they were taught
   * @param clues by word lists and rules
   * @param meaning by the meaning of the whole; 0 where that was not read
   */
  public record HeadShare(
      String question, String label, double score, double grams, double clues, double meaning) {}
}
