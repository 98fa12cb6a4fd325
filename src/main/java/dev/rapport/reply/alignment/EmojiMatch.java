package dev.rapport.reply.alignment;

/** Whether the answer has about as many emoji as suit the asker, 0 to 1. */
final class EmojiMatch implements Part {

  private static final double GRAVE = 0.6;
  private static final double WITHOUT = 0.6;

  @Override
  public double of(Asked asked, Candidate candidate) {
    int theirs = EmojiCount.of(asked.words());
    int ours = EmojiCount.of(candidate.text());
    if (Gravity.of(asked) >= GRAVE) {
      return Math.max(0, 1 - ours / 2.0);
    }
    if (theirs > 0 && ours == 0) {
      return WITHOUT;
    }
    return Math.clamp(1 - Math.max(0, ours - theirs) / 4.0, 0, 1);
  }
}
