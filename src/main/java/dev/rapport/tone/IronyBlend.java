package dev.rapport.tone;

/**
 * How likely it means the opposite: by set phrases, and as learned. Of somebody who may be in
 * danger nothing of the kind is presumed.
 */
final class IronyBlend {

  private static final double CLEAR = 0.5;

  /** A notice is seldom ironic, however cheerful it is; nor is whoever laughs at their own joke. */
  private static final double SELDOM = 0.7;

  private IronyBlend() {}

  static double of(RuleReading rules, HeadReading learned) {
    double felt = rules.distress() >= CLEAR ? 0 : learned.score("irony").orElse(0);
    double neutral = learned.scores("sentiment").getOrDefault("neutral", 0.0);
    felt *= neutral >= CLEAR || rules.humour() >= CLEAR ? SELDOM : 1;
    return Score.of(Math.max(rules.irony(), felt));
  }
}
