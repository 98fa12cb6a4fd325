package dev.rapport.reply.alignment;

/** How many emoji stand in a text; one that is put together from others counts by its parts. */
final class EmojiCount {

  /** Follows a sign that is drawn as a picture only then, such as a heart. */
  private static final int AS_PICTURE = 0xFE0F;

  private EmojiCount() {}

  static int of(String text) {
    return (int) text.codePoints().filter(EmojiCount::isPicture).count();
  }

  private static boolean isPicture(int sign) {
    return sign == AS_PICTURE || Character.isEmojiPresentation(sign);
  }
}
