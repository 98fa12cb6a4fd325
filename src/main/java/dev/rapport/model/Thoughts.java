package dev.rapport.model;

import java.util.regex.Pattern;

/**
 * Takes the thinking out of an answer: some servers leave it in the text, between tags, without the
 * first tag (the template wrote it) or without the last (the allowance ran out).
 */
final class Thoughts {

  private static final Pattern BEFORE =
      Pattern.compile("^.*</(?:think|thinking)>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern UNFINISHED =
      Pattern.compile("<(?:think|thinking)>.*$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private Thoughts() {}

  /** What is left to be said, stripped; empty when it was all thinking. */
  static String without(String content) {
    String after = BEFORE.matcher(content).replaceFirst("");
    return UNFINISHED.matcher(after).replaceFirst("").strip();
  }
}
