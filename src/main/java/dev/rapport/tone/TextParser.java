package dev.rapport.tone;

import dev.rapport.tone.ToneAnalyzer.Language;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Takes a text apart for the readers. */
final class TextParser {

  private static final String ENGLISH = "en";

  private final LanguageReader languages = new LanguageReader();
  private final CueBook cues = new CueBook();
  private final Map<String, TranslatedLexicon> lexica = new ConcurrentHashMap<>();
  private final VaderScorer vader = new VaderScorer(new VaderLexicon());

  /**
   * @param words any text
   * @param platformLanguage as in {@link ToneAnalyzer#read}
   */
  ParsedText parse(String words, String platformLanguage) {
    String text = CleanText.of(words);
    WritingSystem script = WritingSystem.of(text);
    return parse(text, script, languages.read(text, script, platformLanguage));
  }

  /** The same for a text whose language is known. */
  ParsedText parseAs(String words, String language) {
    String text = CleanText.of(words);
    return parse(text, WritingSystem.of(text), new LanguageGuess(language, 1));
  }

  private ParsedText parse(String text, WritingSystem script, LanguageGuess language) {
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
        vader.score(english ? text : ""),
        lexicon(language.likeliest()).read(text));
  }

  private TranslatedLexicon lexicon(String language) {
    return lexica.computeIfAbsent(language, TranslatedLexicon::new);
  }

  /** As {@link #parse} tells it. */
  Language language(String words, String platformLanguage) {
    String text = CleanText.of(words);
    WritingSystem script = WritingSystem.of(text);
    LanguageGuess guess = languages.read(text, script, platformLanguage);
    return new Language(guess.language(), Score.of(guess.confidence()), script.code());
  }

  /** Latin letters that say too little are read as English as well, which most such posts are. */
  static boolean readsEnglish(LanguageGuess language, WritingSystem script) {
    boolean latin = script == WritingSystem.LATIN || script == WritingSystem.NONE;
    return language.language().equals(ENGLISH)
        || latin && language.language().equals(LanguageGuess.UNKNOWN);
  }
}
