package dev.rapport.reply;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an answer is to be shown for.
 *
 * @param text what somebody would post; our handle is put in front unless it is there
 * @param mode empty leaves it to the router
 * @param language what they speak, a BCP 47 primary tag; empty leaves it to the reading
 * @param thread what was said before, oldest first
 */
public record PreviewAsk(
    String text, Optional<Mode> mode, Optional<String> language, List<ThreadPost> thread) {

  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}");

  public PreviewAsk {
    thread = List.copyOf(thread);
  }

  /**
   * From words of somebody's.
   *
   * @throws IllegalArgumentException with one line that says what is wrong
   */
  public static PreviewAsk of(
      String text, Optional<String> mode, Optional<String> language, List<ThreadPost> thread) {
    if (!language.map(tag -> TAG.matcher(tag).matches()).orElse(true)) {
      throw new IllegalArgumentException("the language must be a tag like en or ja");
    }
    return new PreviewAsk(text, mode.map(PreviewAsk::mode), language, thread);
  }

  private static Mode mode(String word) {
    return Arrays.stream(Mode.values())
        .filter(mode -> mode.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the mode must be fast or thinking"));
  }
}
