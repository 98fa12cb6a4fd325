package dev.rapport.tone;

import dev.rapport.post.PackedLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The good and the bad words of one language by AFINN-165 (Nielsen 2011), which a machine
 * translated: wide and full of mistakes. It speaks only through the heads, which learned how far to
 * believe it.
 */
final class TranslatedLexicon {

  private static final int MOST_WORDS = 3;
  private static final int MOST_LETTERS = 8;
  private static final double HALF = 4;

  private static final Colours NONE = new Colours(0, 0);

  private final boolean spaced;
  private final Map<String, Integer> valences = new HashMap<>();
  private final Set<String> negations = new HashSet<>();

  TranslatedLexicon(String language) {
    spaced = !CueBook.UNSPACED.contains(language);
    for (String line :
        PackedLines.find(TranslatedLexicon.class, file(language)).orElse(List.of())) {
      String[] columns = line.split("\t");
      if (columns.length == 2) {
        valences.put(columns[0], Integer.parseInt(columns[1]));
      }
    }
    CueBook.cues(CueFamily.NEGATION, language).forEach(cue -> negations.add(cue.phrase()));
  }

  static String file(String language) {
    return "afinn/" + language + ".txt";
  }

  /**
   * How much good and bad there is.
   *
   * @param good 0 to 1; one strong word makes half
   */
  record Colours(double good, double bad) {}

  Colours read(String text) {
    if (valences.isEmpty()) {
      return NONE;
    }
    List<String> parts = parts(text.toLowerCase(Locale.ROOT));
    double good = 0;
    double bad = 0;
    boolean negated = false;
    for (int at = 0; at < parts.size(); ) {
      int length = longest(parts, at);
      int valence = length == 0 ? 0 : valences.get(joined(parts, at, length));
      good += Math.max(0, negated ? -valence : valence);
      bad += Math.max(0, negated ? valence : -valence);
      negated = negations.contains(parts.get(at));
      at += Math.max(1, length);
    }
    return new Colours(good / (good + HALF), bad / (bad + HALF));
  }

  /** How many parts from a place on the longest known phrase has; 0 for none. */
  private int longest(List<String> parts, int at) {
    int most = Math.min(spaced ? MOST_WORDS : MOST_LETTERS, parts.size() - at);
    for (int length = most; length > 0; length--) {
      if (valences.containsKey(joined(parts, at, length))) {
        return length;
      }
    }
    return 0;
  }

  private String joined(List<String> parts, int at, int length) {
    return String.join(spaced ? " " : "", parts.subList(at, at + length));
  }

  /** Words, or single signs where there are no spaces between words. */
  private List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    if (spaced) {
      for (String word : text.split("[^\\p{L}\\p{M}\\p{N}'’-]+")) {
        parts.add(word.replace('’', '\''));
      }
    } else {
      text.codePoints().forEach(sign -> parts.add(Character.toString(sign)));
    }
    return parts;
  }
}
