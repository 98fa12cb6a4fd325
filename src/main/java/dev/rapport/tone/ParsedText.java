package dev.rapport.tone;

import dev.rapport.tone.TranslatedLexicon.Colours;
import dev.rapport.tone.VaderScore.WordValence;
import java.util.List;

/**
 * A text with everything that the readers look at, made once.
 *
 * @param text cleaned
 * @param colours by the translated lexicon of its language; none for a language without
 * @param vader VADER's score; of the empty text for a language that VADER does not know
 */
record ParsedText(
    String text,
    WritingSystem script,
    LanguageGuess language,
    Wording wording,
    Shape shape,
    CueHits cues,
    VaderScore vader,
    Colours colours) {

  /** Families whose cues say all that there is to the words in them. */
  private static final List<CueFamily> EXPLAINING =
      List.of(CueFamily.LOOKALIKE, CueFamily.REQUEST, CueFamily.QUESTION, CueFamily.URGENCY);

  /**
   * The words that VADER finds good or bad, but for those which a cue explains: the "help" of "help
   * me" is no good word, the "killing" of "killing time" no bad one.
   */
  List<WordValence> colouredWords() {
    return vader.words().stream().filter(w -> w.valence() != 0 && !isExplained(w.word())).toList();
  }

  private boolean isExplained(String word) {
    return EXPLAINING.stream()
        .flatMap(family -> cues.of(family).stream())
        .flatMap(cue -> cue.parts().stream())
        .flatMap(part -> part.choices().stream())
        .anyMatch(words -> words.contains(" " + word + " "));
  }

  double strength(CueFamily family) {
    return cues.strength(family);
  }

  boolean has(CueFamily family) {
    return cues.has(family);
  }
}
