package dev.rapport.tone;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * How a text looks, whatever it says.
 *
 * @param words words, emoji not counted; in a script without spaces, two letters are a word
 * @param letters how many letters
 * @param emoji how many emoji
 * @param exclamations how many exclamation marks
 * @param questions how many question marks
 * @param caps share of letters, 0 to 1, that stand in words of capitals; a lone acronym is none
 */
record Shape(int words, int letters, int emoji, int exclamations, int questions, double caps) {

  private static final String EXCLAMATION_MARKS = "!！‼❗❕";
  private static final String QUESTION_MARKS = "?？⁇❓❔؟";
  private static final int ACRONYM = 4;

  static Shape of(String text, Wording wording, WritingSystem script) {
    int letters = count(text, Character::isLetter);
    int emoji = count(text, Emoji::is);
    int tokens = (int) tokens(wording).filter(Shape::isWord).count();
    return new Shape(
        script.isDense() ? Math.max(tokens, (letters + 1) / 2) : tokens,
        letters,
        emoji,
        count(text, c -> EXCLAMATION_MARKS.indexOf(c) >= 0),
        count(text, c -> QUESTION_MARKS.indexOf(c) >= 0),
        letters == 0 ? 0 : (double) shoutedLetters(text) / letters);
  }

  private static Stream<String> tokens(Wording wording) {
    return Arrays.stream(wording.text().strip().split(" "));
  }

  private static boolean isWord(String token) {
    return !token.isEmpty() && !Emoji.is(token.codePointAt(0));
  }

  private static int shoutedLetters(String text) {
    List<String> shouted =
        Arrays.stream(text.split("[^\\p{L}\\p{M}']+"))
            .filter(word -> word.length() > 1)
            .filter(word -> word.codePoints().allMatch(c -> !Character.isLowerCase(c)))
            .filter(word -> word.codePoints().anyMatch(Character::isUpperCase))
            .toList();
    boolean acronym = shouted.size() == 1 && shouted.getFirst().length() <= ACRONYM;
    return acronym ? 0 : shouted.stream().mapToInt(String::length).sum();
  }

  private static int count(String text, IntPredicate of) {
    return (int) text.codePoints().filter(of).count();
  }
}
