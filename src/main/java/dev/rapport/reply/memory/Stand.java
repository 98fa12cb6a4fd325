package dev.rapport.reply.memory;

import dev.rapport.post.Cue;
import dev.rapport.post.CueText;
import dev.rapport.reply.grounding.Negations;
import dev.rapport.reply.grounding.Sentences;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an answer says to whether something is true. */
enum Stand {
  YES(QuestionLists.SHIPPED.yes()),
  NO(QuestionLists.SHIPPED.no()),
  PARTLY(QuestionLists.SHIPPED.partly());

  private final List<Cue> cues;

  Stand(Map<String, List<String>> lists) {
    this.cues = QuestionLists.cues(lists);
  }

  /** Of a sentence, in any language, by how it begins. */
  static Optional<Stand> of(String sentence) {
    String said = CueText.of(sentence).spaced();
    Optional<Stand> best = Optional.empty();
    int longest = 0;
    for (Stand stand : values()) {
      int length = stand.begun(said);
      if (length > longest) {
        longest = length;
        best = Optional.of(stand);
      }
    }
    return best;
  }

  /**
   * Of a whole text: that of its first sentence which has one. Empty also when that is a yes with a
   * negation behind it, which may be taken back ("that is true, but not of ...").
   *
   * @param language of the text, a BCP 47 primary tag
   */
  static Optional<Stand> clear(String text, String language) {
    return Sentences.of(text, language).stream()
        .filter(sentence -> of(sentence).isPresent())
        .findFirst()
        .filter(sentence -> of(sentence).get() != YES || !Negations.in(sentence, language))
        .flatMap(Stand::of);
  }

  /** How long the longest cue is that the text begins with, 0 for none. */
  private int begun(String said) {
    return cues.stream()
        .map(cue -> cue.sought().strip())
        .filter(cue -> begins(said.stripLeading(), cue))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** Words that are glued to others are whole words only where there is more than one letter. */
  private static boolean begins(String said, String cue) {
    boolean word = cue.length() == 1 || Character.isAlphabetic(cue.charAt(0)) && !isGlued(cue);
    return said.startsWith(word ? cue + " " : cue);
  }

  private static boolean isGlued(String cue) {
    return switch (Character.UnicodeScript.of(cue.codePointAt(0))) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
      default -> false;
    };
  }
}
