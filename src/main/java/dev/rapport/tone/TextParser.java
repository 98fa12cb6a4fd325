package dev.rapport.tone;

import dev.rapport.tone.ToneAnalyzer.Language;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Takes a text apart for the readers. */
final class TextParser {

  private static final String ENGLISH = "en";

  private final LanguageReader languages = new LanguageReader();
  private final CueBook cues = new CueBook();
  private final VaderScorer vader = new VaderScorer(new VaderLexicon());

  /**
   * @param words any text
   * @param platformLanguage as in {@link ToneAnalyzer#read}
   */
  ParsedText parse(String words, String platformLanguage) {
    String text = CleanText.of(words);
    WritingSystem script = WritingSystem.of(text);
    LanguageGuess language = languages.read(text, script, platformLanguage);
    Wording wording = Wording.of(text);
    boolean english = readsEnglish(language, script);
    Set<String> read = new LinkedHashSet<>(List.of(language.likeliest()));
    if (english) {
      read.add(ENGLISH);
    }
    return new ParsedText(
        text,
        script,
        language,
        wording,
        Shape.of(text, wording, script),
        cues.read(wording, read),
        vader.score(english ? text : ""));
  }

  /** As {@link #parse} tells it. */
  Language language(String words, String platformLanguage) {
    String text = CleanText.of(words);
    WritingSystem script = WritingSystem.of(text);
    LanguageGuess guess = languages.read(text, script, platformLanguage);
    return new Language(guess.language(), Score.of(guess.confidence()), script.code());
  }

  /** Latin letters that say too little are read as English as well, which most such posts are. */
  private static boolean readsEnglish(LanguageGuess language, WritingSystem script) {
    boolean latin = script == WritingSystem.LATIN || script == WritingSystem.NONE;
    return language.language().equals(ENGLISH)
        || latin && language.language().equals(LanguageGuess.UNKNOWN);
  }
}
