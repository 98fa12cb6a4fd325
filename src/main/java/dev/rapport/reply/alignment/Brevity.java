package dev.rapport.reply.alignment;

import dev.rapport.reply.Stance;

/** Whether the answer is short enough for the occasion, 0 to 1. */
final class Brevity implements Part {

  /** Letters that are never too many. */
  private static final int COMFORT = 100;

  private static final int SERIOUS_COMFORT = 160;

  /** Letters above that at which it is far too long. */
  private static final double TOO_MANY = 200;

  @Override
  public double of(Asked asked, Candidate candidate) {
    int comfort = Math.max(comfort(asked.stance()), Size.of(asked.words()));
    return Math.clamp(1 - (Size.of(candidate.text()) - comfort) / TOO_MANY, 0, 1);
  }

  private static int comfort(Stance stance) {
    return switch (stance) {
      case WARM, CELEBRATORY, PLAYFUL, CLARIFYING -> COMFORT;
      case INFORMATIVE,
          CONSOLING,
          DE_ESCALATING,
          FIRM,
          CAREFUL_WITH_DISTRESS,
          DECLINE,
          APOLOGETIC,
          EVEN_HANDED ->
          SERIOUS_COMFORT;
    };
  }
}
