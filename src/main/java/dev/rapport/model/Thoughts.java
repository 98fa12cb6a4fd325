package dev.rapport.model;

import java.util.regex.Pattern;

/**
 * Takes the thinking out of an answer: some servers leave it in the text, between tags, without the
 * first tag (the template wrote it) or without the last (the allowance ran out). Models name the
 * tags differently; gpt-oss writes {@code <|channel|>final<|message|>} before what it means to say.
 */
final class Thoughts {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
  private static final String NAME = "(?:think|thinking|thought|thoughts|reasoning)";

  private static final Pattern BEFORE =
      Pattern.compile("^.*(?:</\\s*+" + NAME + "\\s*+>|\\[/think\\])", FLAGS);
  private static final Pattern UNFINISHED =
      Pattern.compile("(?:<\\s*+" + NAME + "\\b[^<>]{0,80}+>|\\[think\\]).*$", FLAGS);

  private static final Pattern BEFORE_FINAL =
      Pattern.compile("^.*<\\|channel\\|>\\s*+final\\b[^<]{0,80}+<\\|message\\|>", FLAGS);
  private static final Pattern LAST_MARK =
      Pattern.compile("(?:<\\|(?:return|end|im_end|eot_id|endoftext)\\|>\\s*+)+$");
  private static final Pattern MARK = Pattern.compile("<\\|[a-z_]{1,40}\\|>");

  private Thoughts() {}

  /** What is left to be said, stripped; empty when it was all thinking, or cannot be told apart. */
  static String without(String content) {
    String after = BEFORE.matcher(content).replaceFirst("");
    after = UNFINISHED.matcher(after).replaceFirst("");
    after = BEFORE_FINAL.matcher(after).replaceFirst("");
    after = LAST_MARK.matcher(after.strip()).replaceFirst("");
    return MARK.matcher(after).find() ? "" : after.strip();
  }
}
