package dev.rapport.tone;

import dev.rapport.tone.ToneExplanation.WordShare;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What each word does to the sentiment: the text is read once more without it. */
final class WordShares {

  private WordShares() {}

  /**
   * @param text cleaned
   * @param score of a text
   */
  static List<WordShare> of(String text, String language, ToDoubleFunction<String> score) {
    double whole = score.applyAsDouble(text);
    List<WordShare> shares = new ArrayList<>();
    int start = 0;
    for (String word : words(text, language)) {
      String without = text.substring(0, start) + text.substring(start + word.length());
      double change =
          Character.isWhitespace(word.codePointAt(0)) ? 0 : whole - score.applyAsDouble(without);
      shares.add(new WordShare(word, Score.of(change)));
      start += word.length();
    }
    return shares;
  }

  private static List<String> words(String text, String language) {
    BreakIterator breaks = BreakIterator.getWordInstance(Locale.forLanguageTag(language));
    breaks.setText(text);
    List<String> words = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String word = text.substring(start, end);
      if (!words.isEmpty() && word.codePoints().noneMatch(WordShares::speaks)) {
        words.set(words.size() - 1, words.getLast() + word);
      } else if (words.size() < ToneExplanation.MOST_WORDS) {
        words.add(word);
      } else {
        break;
      }
      start = end;
    }
    return words;
  }

  private static boolean speaks(int sign) {
    return Character.isLetterOrDigit(sign) || Emoji.is(sign);
  }
}
