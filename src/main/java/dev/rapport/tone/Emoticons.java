package dev.rapport.tone;

import dev.rapport.post.PackedLines;
import java.util.Map;
import java.util.stream.Collectors;

/** Faces made of letters and signs, read as the emoji that they stand for. */
final class Emoticons {

  static final String FILE = "cues/emoticons.txt";

  private static final Map<String, String> EMOJI =
      PackedLines.all(Emoticons.class, FILE).stream()
          .filter(line -> !line.startsWith("# ") && !line.isBlank())
          .map(line -> line.split(" "))
          .collect(Collectors.toMap(columns -> columns[0], columns -> columns[1]));

  private static final int LONGEST =
      EMOJI.keySet().stream().mapToInt(String::length).max().orElse(0);

  private Emoticons() {}

  /** Every emoticon that stands alone, or right after a word, becomes an emoji. */
  static String asEmoji(String text) {
    StringBuilder result = new StringBuilder(text.length());
    for (String token : text.split("(?<=\\s)|(?=\\s)")) {
      result.append(EMOJI.getOrDefault(token, withoutTail(token)));
    }
    return result.toString();
  }

  /** "nice:)" but not "relaxD": what is cut off must begin with a sign. */
  private static String withoutTail(String token) {
    for (int size = Math.min(LONGEST, token.length() - 1); size > 1; size--) {
      String tail = token.substring(token.length() - size);
      String emoji = EMOJI.get(tail);
      if (emoji != null && !Character.isLetterOrDigit(tail.charAt(0))) {
        return token.substring(0, token.length() - size) + emoji;
      }
    }
    return token;
  }
}
