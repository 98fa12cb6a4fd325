package dev.rapport.reply.alignment;

import dev.rapport.tone.Emotion;

/** How serious it is to the asker. */
final class Gravity {

  private Gravity() {}

  /** 0 (light) to 1 (no joke is fit). */
  static double of(Asked asked) {
    return switch (asked.stance()) {
      case CONSOLING, CAREFUL_WITH_DISTRESS -> 1;
      case WARM,
          CELEBRATORY,
          PLAYFUL,
          INFORMATIVE,
          DE_ESCALATING,
          FIRM,
          DECLINE,
          APOLOGETIC,
          CLARIFYING,
          EVEN_HANDED ->
          heard(asked);
    };
  }

  private static double heard(Asked asked) {
    double sad = asked.tone().emotion(Emotion.SADNESS) - asked.tone().emotion(Emotion.AMUSEMENT);
    return Math.clamp(Math.max(asked.tone().distress(), sad), 0, 1);
  }
}
