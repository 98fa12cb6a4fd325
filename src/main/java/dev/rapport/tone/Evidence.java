package dev.rapport.tone;

import dev.rapport.tone.ToneReading.Sentiment.Label;
import dev.rapport.tone.VaderScore.WordValence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One thing that a reading rests on.
 *
 * @param text for people, for example {@code cue anger: furious}
 * @param strength 0 to 1, grave things above 1
 */
record Evidence(String text, double strength) {

  private static final int MOST = 6;
  private static final double STRONGEST_WORD = 4;

  private static final Set<CueFamily> GRAVE = EnumSet.of(CueFamily.DISTRESS, CueFamily.HATE);

  /** Families that steer other cues, or speak only of style. */
  private static final Set<CueFamily> SILENT =
      EnumSet.of(
          CueFamily.NEGATION,
          CueFamily.NEGATION_AFTER,
          CueFamily.AFFIRMATION,
          CueFamily.LOOKALIKE,
          CueFamily.EARNEST,
          CueFamily.CASUAL,
          CueFamily.FORMAL,
          CueFamily.PERSONAL,
          CueFamily.QUESTION,
          CueFamily.SHARING);

  /**
   * The strongest, first; at most six, none twice.
   *
   * @param label the colour that was found; words of the opposite colour did not lead to it
   */
  static List<Evidence> of(ParsedText text, Label label) {
    List<Evidence> all = new ArrayList<>();
    for (CueFamily family : CueFamily.values()) {
      if (speaks(family, text)) {
        text.cues().of(family).stream()
            .filter(cue -> family != CueFamily.SENTIMENT || agrees(cue.weight(), label))
            .forEach(cue -> all.add(of(cue)));
      }
    }
    text.colouredWords().stream()
        .filter(word -> agrees(word.valence(), label))
        .filter(word -> isWritten(word, text))
        .forEach(word -> all.add(of(word)));
    Set<String> named = new HashSet<>();
    return all.stream()
        .sorted(Comparator.comparingDouble(Evidence::strength).reversed())
        .filter(evidence -> named.add(evidence.named()))
        .limit(MOST)
        .toList();
  }

  /** The beginning of a riddle says something only when it is one. */
  private static boolean speaks(CueFamily family, ParsedText text) {
    return family == CueFamily.RIDDLE ? HumourReader.read(text) > 0 : !SILENT.contains(family);
  }

  /** Without the number, which may differ from place to place for the same word. */
  private String named() {
    return text.split(" \\(-?\\d", 2)[0];
  }

  private static boolean agrees(double valence, Label label) {
    return switch (label) {
      case POSITIVE -> valence > 0;
      case NEGATIVE -> valence < 0;
      case NEUTRAL -> true;
    };
  }

  private static Evidence of(Cue cue) {
    boolean rated = cue.family() == CueFamily.SENTIMENT;
    double strength = Math.abs(cue.weight()) / (rated ? STRONGEST_WORD : 1);
    String phrase = cue.phrase().replace("*", "");
    if (Emoji.is(phrase.codePointAt(0))) {
      return new Evidence("emoji: " + phrase, strength);
    }
    if (rated) {
      return lexicon(phrase, cue.weight());
    }
    String text = "cue " + cue.family().label() + ": " + phrase;
    return new Evidence(text, GRAVE.contains(cue.family()) ? strength + 1 : strength);
  }

  private static Evidence of(WordValence word) {
    return lexicon(word.word(), word.valence());
  }

  private static Evidence lexicon(String word, double valence) {
    String text = String.format(Locale.ROOT, "lexicon: %s (%.1f)", word, valence);
    return new Evidence(text, Math.abs(valence) / STRONGEST_WORD);
  }

  /** VADER also rates the words that describe an emoji, which nobody wrote. */
  private static boolean isWritten(WordValence word, ParsedText text) {
    return text.text().toLowerCase(Locale.ROOT).contains(word.word());
  }
}
