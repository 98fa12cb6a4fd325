package dev.rapport.tone.heads;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text in the spelling that grams are taken from: lower case, one space between words, digits all
 * alike, no letter or mark more than three times in a row. Accents stay, since they tell languages
 * and words apart.
 */
final class PlainText {

  private static final int MOST_IN_A_ROW = 3;

  private PlainText() {}

  static String of(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(lower.length());
    int row = 0;
    for (int i = 0; i < lower.length(); i++) {
      char sign = plain(lower.charAt(i));
      boolean again = !plain.isEmpty() && plain.charAt(plain.length() - 1) == sign;
      row = again ? row + 1 : 1;
      if (row <= (sign == ' ' ? 1 : MOST_IN_A_ROW)) {
        plain.append(sign);
      }
    }
    return plain.toString().strip();
  }

  private static char plain(char sign) {
    if (Character.isWhitespace(sign)
        || Character.isSpaceChar(sign)
        || Character.isISOControl(sign)) {
      return ' ';
    }
    return switch (sign) {
      case '’', 'ʼ', '`', '´', '‘' -> '\'';
      case '“', '”', '„', '«', '»' -> '"';
      default -> Character.isDigit(sign) ? '0' : sign;
    };
  }
}
