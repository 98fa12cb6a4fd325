package dev.rapport.reply.grounding;

import dev.rapport.post.Cue;
import dev.rapport.post.CueText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a sentence states, as far as it can be compared.
 *
 * @param numbers as {@link Numbers} spells them
 * @param names as {@link Words} spells them
 * @param words all others that say what it is about
 * @param text for looking words up
 */
record Terms(
    Set<String> numbers, Set<String> names, Set<String> words, CueText text, Wording wording) {

  static Terms of(String sentence, String language) {
    Set<String> words = new LinkedHashSet<>(Words.of(sentence, language));
    words.removeIf(word -> word.codePoints().anyMatch(Character::isDigit));
    Set<String> names = Words.of(String.join(" ", Names.in(sentence, language)), language);
    return new Terms(
        Numbers.in(sentence), names, words, CueText.of(sentence), Wording.of(language));
  }

  /** The same, said about what somebody asked: "it was in 1969" has no subject of its own. */
  Terms about(Terms asked) {
    Set<String> both = new LinkedHashSet<>(words);
    both.addAll(asked.words);
    return new Terms(numbers, names, both, text, wording);
  }

  /** 0 to 1: the share of these words that another text has; 0 when there are none. */
  double coveredBy(Terms other) {
    long shared = words.stream().filter(other.words::contains).count();
    return words.isEmpty() ? 0 : (double) shared / words.size();
  }

  /** True when an odd number of negations stands in it: two make a statement again. */
  boolean negated() {
    return wording.negations().stream().mapToInt(this::times).sum() % 2 == 1;
  }

  /** True when it says of a pair of words the one, and the other text the other. */
  boolean isOppositeOf(Terms other) {
    return wording.opposites().stream()
        .anyMatch(
            pair -> says(pair, 0) && other.says(pair, 1) || says(pair, 1) && other.says(pair, 0));
  }

  private boolean says(List<Cue> pair, int which) {
    return text.has(pair.get(which)) && !text.has(pair.get(1 - which));
  }

  private int times(Cue cue) {
    int times = 0;
    String sought = cue.sought();
    for (int at = text.spaced().indexOf(sought); at >= 0; ) {
      times++;
      at = text.spaced().indexOf(sought, at + Math.max(1, sought.length() - 1));
    }
    return times;
  }
}
