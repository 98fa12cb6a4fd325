package dev.rapport.moderation;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * Which of the items that wait should be looked at first:
 *
 * <pre>
 * priority = risk × age × reach
 *
 * age   = 2^(hours since it was held / 6)
 * risk  = 2^(head start of its tier in hours / 6)    LOW 1, MEDIUM 1.12, HIGH 2, CRITICAL 16
 * reach = 1 + min(log10(1 + followers), 6) / 6       1 to 2; 1 where nobody tells how many
 * </pre>
 *
 * <p>Because age is exponential, the order of two items never changes while both wait: {@code log2}
 * of the priority is the same growing number for all of them less 1/6 of the hours at which each
 * was held, plus {@code log2(risk × reach)}. So the priority of an item is kept as one time, when
 * it was held less 6 h × {@code log2(risk × reach)}, and the earliest comes first. This is forward
 * exponential decay (Cormode, Shkapenyuk, Srivastava, Xu: "Forward Decay: A Practical Time Decay
 * Model for Streaming Systems", ICDE 2009); a priority that grows linearly with the wait
 * (Kleinrock: "A delay dependent queue discipline", Naval Research Logistics Quarterly 11, 1964)
 * changes its order all the time and fits no index.
 *
 * <p>Nothing starves: an item is passed by nothing that is held later than the difference of the
 * head starts, at most 12 h where nobody is in danger and 30 h otherwise. Numbers of followers are
 * spread over many powers of ten, so the logarithm is taken, and it is capped at a million: the
 * most famous account is looked at as if it had come 6 h sooner, like a tier of HIGH.
 */
public final class Priority {

  /** In which age doubles the priority. */
  static final Duration DOUBLING = Duration.ofHours(6);

  private static final double DECADES = 6;

  private Priority() {}

  /**
   * As if the item had come so much sooner.
   *
   * @param followers of the author of the mention; empty where nobody tells
   */
  public static Duration headStart(RiskTier tier, OptionalLong followers) {
    double doublings = Math.log(reach(followers)) / Math.log(2);
    return tier.headStart().plusMillis(Math.round(DOUBLING.toMillis() * doublings));
  }

  /** From 1 to 2. */
  static double reach(OptionalLong followers) {
    double decades = Math.log10(1 + Math.max(0, followers.orElse(0)));
    return 1 + Math.min(decades, DECADES) / DECADES;
  }
}
