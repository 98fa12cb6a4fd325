package dev.rapport.reply.alignment;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * How long a text is to a reader, in letters of an alphabet: a sign of Chinese, Japanese or Korean
 * says about as much as two.
 */
final class Size {

  private static final Set<UnicodeScript> WIDE =
      EnumSet.of(
          UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

  private Size() {}

  static int of(String text) {
    return text.codePoints().map(sign -> WIDE.contains(UnicodeScript.of(sign)) ? 2 : 1).sum();
  }
}
