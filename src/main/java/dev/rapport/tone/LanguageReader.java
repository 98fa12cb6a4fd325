package dev.rapport.tone;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells the language of a text: by its script where that decides, else by everyday words and letter
 * n-grams. When those say too little, the platform's hint counts, if the script allows it.
 */
final class LanguageReader {

  private static final List<String> LATIN =
      List.of("en", "es", "pt", "fr", "it", "tr", "nl", "pl", "id", "de");
  private static final List<String> CYRILLIC = List.of("ru", "uk");

  private static final double BY_SCRIPT = 0.95;
  private static final double LIKELIEST_OF_SCRIPT = 0.7;

  /** A guess below this gives way to the hint: with an alphabet, and with a script of few. */
  private static final double SURE = 0.5;

  private static final double SURE_BY_SCRIPT = 0.8;

  /** A guess below this, with no hint, is none. */
  private static final double LEAST = 0.3;

  /** What Cyrillic is that has no letter and no word to tell it by. */
  private static final LanguageGuess PROBABLY_RUSSIAN = new LanguageGuess("ru", 0.4);

  /** "aaaa" and "lololol" are no language. */
  private static final int DIFFERENT_LETTERS = 3;

  private static final double BY_HINT = 0.6;
  private static final double BY_HINT_AND_GUESS = 0.8;
  private static final Pattern HASHTAG = Pattern.compile("#[\\p{L}\\p{N}_]++");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}'’]++");

  private final LanguageScorer latin = new LanguageScorer(LATIN);
  private final LanguageScorer cyrillic = new LanguageScorer(CYRILLIC);

  /**
   * @param text cleaned by {@link CleanText}
   * @param platformLanguage as in {@link ToneAnalyzer#read}
   */
  LanguageGuess read(String text, WritingSystem script, String platformLanguage) {
    String letters = letters(text);
    LanguageGuess guess = letters.isEmpty() ? LanguageGuess.unknown() : guess(letters, script);
    Optional<String> hint = LanguageHint.of(platformLanguage).filter(script::writes);
    double sure = usesScorer(script) ? SURE : SURE_BY_SCRIPT;
    if (hint.isPresent() && guess.confidence() < sure) {
      boolean agreed = hint.get().equals(guess.language());
      return new LanguageGuess(hint.get(), agreed ? BY_HINT_AND_GUESS : BY_HINT);
    }
    return guess.confidence() < LEAST ? guess.withheld() : guess;
  }

  private LanguageGuess guess(String letters, WritingSystem script) {
    Optional<String> given = TellingLetters.language(letters, script);
    if (given.isPresent()) {
      return new LanguageGuess(given.get(), BY_SCRIPT);
    }
    if (usesScorer(script) && letters.chars().distinct().count() < DIFFERENT_LETTERS) {
      return LanguageGuess.unknown();
    }
    if (script == WritingSystem.LATIN) {
      return latin.guess(letters);
    }
    if (script == WritingSystem.CYRILLIC) {
      LanguageGuess guess = cyrillic.guess(letters);
      return guess.confidence() < LEAST ? PROBABLY_RUSSIAN : guess;
    }
    List<String> languages = script.languages();
    if (languages.isEmpty()) {
      return LanguageGuess.unknown();
    }
    double confidence = languages.size() == 1 ? BY_SCRIPT : LIKELIEST_OF_SCRIPT;
    return new LanguageGuess(languages.getFirst(), confidence);
  }

  private static boolean usesScorer(WritingSystem script) {
    return script == WritingSystem.LATIN || script == WritingSystem.CYRILLIC;
  }

  private static String letters(String text) {
    String words = HASHTAG.matcher(text).replaceAll(" ");
    String letters = NO_WORD.matcher(words).replaceAll(" ").replace('’', '\'').strip();
    return letters
        .substring(0, Math.min(LanguageProfiles.LONGEST_TEXT, letters.length()))
        .toLowerCase(Locale.ROOT);
  }
}
