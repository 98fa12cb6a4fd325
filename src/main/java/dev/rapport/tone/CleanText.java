package dev.rapport.tone;

import dev.rapport.post.SafeText;
import java.util.regex.Pattern;

/**
 * The part of a post that tone is read from: what a reader sees, without links, without characters
 * that are invisible or turn the order of others, and not longer than {@link #MAX_LENGTH}.
 */
final class CleanText {

  /** UTF-16 units. A longer text is read at its start and at its end, where people say the most. */
  static final int MAX_LENGTH = 3000;

  private static final int END_LENGTH = 1000;
  private static final Pattern LINK = Pattern.compile("(?i)\\b(?:https?://|www\\.)\\S++");
  private static final Pattern TAG = Pattern.compile("(?<![\\p{L}\\p{N}_])@[\\p{L}\\p{N}_.-]++");

  private CleanText() {}

  static String of(String text) {
    String visible = visible(shortened(SafeText.storable(text)));
    return TAG.matcher(LINK.matcher(visible).replaceAll(" ")).replaceAll(" ").strip();
  }

  private static String shortened(String text) {
    if (text.length() <= MAX_LENGTH) {
      return text;
    }
    String start = text.substring(0, MAX_LENGTH - END_LENGTH);
    return SafeText.storable(start + " " + text.substring(text.length() - END_LENGTH));
  }

  private static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !isInvisible(c))
        .map(CleanText::plain)
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }

  /** Zero-width, bidi and tag characters, variation selectors, skin tones, filler letters. */
  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT
        || c >= 0xFE00 && c <= 0xFE0F
        || c >= 0xE0000 && c <= 0xE0FFF
        || c >= 0x1F3FB && c <= 0x1F3FF
        || c == 0x034F
        || c == 0x115F
        || c == 0x1160
        || c == 0x3164
        || c == 0xFFA0;
  }

  private static int plain(int c) {
    return Character.isISOControl(c) || c == 0xFFFD ? ' ' : c;
  }
}
