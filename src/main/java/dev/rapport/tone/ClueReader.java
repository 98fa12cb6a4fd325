package dev.rapport.tone;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads a text for the training of heads just as it will be read when they are used. */
public final class ClueReader {

  /** How many clues there are of a text. */
  public static final int COUNT = Clues.COUNT;

  static final Supplier<TextParser> PARSER = new Lazy<>(TextParser::new);

  /**
   * @param text cleaned
   * @param clues what word lists and rules say, about 0 to 1 each
   * @param words how many, emoji not counted
   */
  public record Reading(String text, float[] clues, int words) {}

  /**
   * @param words any text
   * @param language the language it is known to be in
   */
  public Reading read(String words, String language) {
    ParsedText text = PARSER.get().parseAs(words, language);
    return new Reading(text.text(), Clues.of(text, RuleReading.of(text)), text.shape().words());
  }

  /** The SHA-256 of all word lists that clues come from, in hex. */
  public static String lists() {
    return WordLists.sha256();
  }

  /** The single words of a language that turn others over, in lower case, without apostrophes. */
  public Set<String> negations(String language) {
    return CueBook.cues(CueFamily.NEGATION, language).stream()
        .map(cue -> cue.phrase().toLowerCase().replace("'", ""))
        .filter(phrase -> !phrase.contains(" ") && !phrase.contains("*"))
        .collect(Collectors.toSet());
  }
}
