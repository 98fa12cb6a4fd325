package dev.rapport.feedback.arena.rating;

/**
 * What is plain to see of a text before it is read.
 *
 * @param length in code points
 * @param emoji how many; one that is put together from others counts by its parts
 * @param exclamations exclamation marks, the wide ones too
 */
public record Style(int length, int emoji, int exclamations) {

  /** Nothing is. */
  public static final Style NONE = new Style(0, 0, 0);

  /** In the order of what {@link #against} gives. */
  static final int COUNTED = 3;

  /** Follows a sign that is drawn as a picture only then, such as a heart. */
  private static final int AS_PICTURE = 0xFE0F;

  public static Style of(String text) {
    int[] signs = text.codePoints().toArray();
    int emoji = 0;
    int exclamations = 0;
    for (int sign : signs) {
      emoji += sign == AS_PICTURE || Character.isEmojiPresentation(sign) ? 1 : 0;
      exclamations += sign == '!' || sign == '！' || sign == '¡' ? 1 : 0;
    }
    return new Style(signs.length, emoji, exclamations);
  }

  /** The difference of each, from −1, where only the other has any, to 1. */
  double[] against(Style other) {
    return new double[] {
      difference(length, other.length),
      difference(emoji, other.emoji),
      difference(exclamations, other.exclamations)
    };
  }

  private static double difference(double ours, double theirs) {
    return ours + theirs == 0 ? 0 : (ours - theirs) / (ours + theirs);
  }
}
