package dev.rapport.post;

import java.nio.charset.StandardCharsets;

/** Makes text from outside fit to be stored and logged, changing nothing that can be kept. */
public final class SafeText {

  private SafeText() {}

  /**
   * Replaces what PostgreSQL and UTF-8 cannot hold (NUL, lone surrogates) by U+FFFD, one for one,
   * so that indexes into the text stay true. Null becomes the empty text.
   */
  public static String storable(String text) {
    if (text == null) {
      return "";
    }
    boolean encodable = StandardCharsets.UTF_8.newEncoder().canEncode(text);
    if (encodable && text.indexOf('\0') < 0) {
      return text;
    }
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      if (chars[i] == '\0' || isLone(chars, i)) {
        chars[i] = '\uFFFD';
      }
    }
    return new String(chars);
  }

  /**
   * One line for a log or a terminal: control, bidi and tag characters become {@code ?}, and
   * anything beyond {@code max} UTF-16 units is cut.
   */
  public static String oneLine(String text, int max) {
    String line = storable(text).replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+", "?");
    return line.length() <= max ? line : line.substring(0, max) + "…";
  }

  private static boolean isLone(char[] chars, int i) {
    if (Character.isHighSurrogate(chars[i])) {
      return i + 1 == chars.length || !Character.isLowSurrogate(chars[i + 1]);
    }
    return Character.isLowSurrogate(chars[i])
        && (i == 0 || !Character.isHighSurrogate(chars[i - 1]));
  }
}
