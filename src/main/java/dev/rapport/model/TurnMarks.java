package dev.rapport.model;

import java.util.regex.Pattern;

/**
 * Breaks what a model would take for the marks between the turns of a dialogue, such as {@code
 * <|im_start|>}, {@code <start_of_turn>}, {@code </s>} and {@code [INST]}: in a prompt that is one
 * text, somebody who writes them would speak in our name. A space behind the bracket is enough.
 */
final class TurnMarks {

  /** DeepSeek writes its marks with wide bars. */
  private static final Pattern MARK =
      Pattern.compile("(?:<(?=[/|｜]?[\\p{Alnum}_▁|｜-]{1,40}+>))|(?:\\[(?=/?[A-Z_]{2,40}+\\]))");

  private TurnMarks() {}

  static String broken(String text) {
    return MARK.matcher(text).replaceAll("$0 ");
  }
}
