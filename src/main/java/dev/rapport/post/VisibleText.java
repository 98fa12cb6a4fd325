package dev.rapport.post;

import java.text.Normalizer;
import java.util.PrimitiveIterator.OfInt;

/**
 * What a reader sees of a text, and what is hidden in it. Tag characters, bidi overrides and
 * zero-width ones can spell whole orders to a model that no person sees ("ASCII smuggling"); a
 * letter can carry hundreds of marks. Joiners and emoji selectors are part of words and emoji in
 * many scripts and stay, one at a time.
 */
public final class VisibleText {

  /** Hebrew with vowels and accents has four. */
  private static final int MOST_MARKS = 4;

  private static final int ZWNJ = 0x200C;
  private static final int ZWJ = 0x200D;
  private static final int TEXT_STYLE = 0xFE0E;
  private static final int EMOJI_STYLE = 0xFE0F;

  private VisibleText() {}

  /** In NFC, without what is hidden, and with at most four marks on a letter. */
  public static String of(String text) {
    String whole = Normalizer.normalize(SafeText.storable(text), Normalizer.Form.NFC);
    StringBuilder seen = new StringBuilder(whole.length());
    int before = 0;
    int marks = 0;
    for (OfInt each = whole.codePoints().iterator(); each.hasNext(); ) {
      int c = each.nextInt();
      marks = isMark(c) ? marks + 1 : 0;
      if (!isHidden(c) && marks <= MOST_MARKS && !(isJoiner(c) && isJoiner(before))) {
        seen.appendCodePoint(c);
        before = c;
      }
    }
    return seen.toString();
  }

  /** With what is hidden written out, as {@code ⟨U+202E⟩}, for a person to see. */
  public static String escaped(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (isHidden(c)) {
                shown.append(String.format("⟨U+%04X⟩", c));
              } else {
                shown.appendCodePoint(c);
              }
            });
    return shown.toString();
  }

  private static boolean isHidden(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT -> !isJoiner(c) && !isArabicSign(c);
      case Character.CONTROL -> c != '\n' && c != '\t' && c != '\r';
      case Character.NON_SPACING_MARK -> isSelector(c) || c == 0x034F;
      case Character.OTHER_LETTER -> c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
      default -> c >= 0xE0000 && c <= 0xE0FFF;
    };
  }

  private static boolean isSelector(int c) {
    return c >= 0xFE00 && c <= 0xFE0D || c >= 0xE0100 && c <= 0xE01EF;
  }

  /** Format characters that are seen. */
  private static boolean isArabicSign(int c) {
    return c >= 0x0600 && c <= 0x0605 || c == 0x06DD || c == 0x070F;
  }

  private static boolean isJoiner(int c) {
    return c == ZWNJ || c == ZWJ || c == TEXT_STYLE || c == EMOJI_STYLE;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK && !isJoiner(c) || type == Character.ENCLOSING_MARK;
  }
}
