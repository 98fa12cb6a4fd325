package dev.rapport.tone;

/** Which characters people use as pictures. */
final class Emoji {

  private Emoji() {}

  /**
   * True for a picture; not for digits and signs that only become one with a variation selector.
   */
  static boolean is(int codePoint) {
    return codePoint > 0x7F
        && (Character.isEmojiPresentation(codePoint)
            || Character.isExtendedPictographic(codePoint)
                && codePoint != '©'
                && codePoint != '®'
                && codePoint != '™');
  }
}
