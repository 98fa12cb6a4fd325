package dev.rapport.moderation;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An answer that people wrote beforehand.
 *
 * @param name what reviewers call it, 1 to 60 characters
 * @param language of the text, a BCP 47 primary tag
 * @param text what is posted once every {@code [[blank]]} in it is filled in; at most 1,000
 *     characters
 */
public record AnswerTemplate(String name, String language, String text) {

  private static final Pattern BLANK = Pattern.compile("\\[\\[.*?]]");
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_TEXT = 1_000;

  /**
   * @throws IllegalArgumentException with one line that says what is wrong
   */
  public AnswerTemplate {
    if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("a template needs a name of 1 to 60 characters");
    }
    if (language == null || !language.matches("[a-z]{2,3}")) {
      throw new IllegalArgumentException(
          "template '" + name + "' needs a language like en, not " + language);
    }
    if (text == null || text.isBlank() || text.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException(
          "template '" + name + "' needs a text of 1 to 1,000 characters");
    }
    text = text.strip();
  }

  /** True when this is the text with its blanks filled in. */
  boolean isIn(String filled) {
    String words =
        Arrays.stream(BLANK.split(text, -1)).map(Pattern::quote).collect(Collectors.joining(".+"));
    return !BLANK.matcher(text).replaceAll("").isBlank()
        && Pattern.compile(words, Pattern.DOTALL).matcher(filled.strip()).matches();
  }
}
