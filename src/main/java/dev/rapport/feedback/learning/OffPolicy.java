package dev.rapport.feedback.learning;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What another policy would have earned, from what was logged under this one: each outcome that it
 * agrees with is weighted by one over how likely it was (Horvitz and Thompson 1952), and scaled to
 * the weights (self-normalised, Swaminathan and Joachims 2015), which is a little biased and far
 * steadier.
 */
public final class OffPolicy {

  private OffPolicy() {}

  /**
   * One answer as it was logged.
   *
   * @param cell the situation
   * @param taken which of the allowed stances
   * @param propensity how likely that was, greater than 0
   * @param reward −1 to 1
   */
  public record Logged(String cell, int taken, double propensity, double reward) {}

  /**
   * @param policy which stance it would take
   * @param logged all of it, whatever was taken
   */
  public static Estimate estimate(ToIntFunction<Logged> policy, List<Logged> logged) {
    double weights = 0;
    double squares = 0;
    double weighted = 0;
    double plain = 0;
    int agreeing = 0;
    for (Logged each : logged) {
      if (policy.applyAsInt(each) == each.taken()) {
        double weight = 1 / each.propensity();
        weights += weight;
        squares += weight * weight;
        weighted += weight * each.reward();
        plain += each.reward();
        agreeing++;
      }
    }
    return agreeing == 0
        ? new Estimate(0, 0, 0, 0)
        : new Estimate(plain / agreeing, weighted / weights, agreeing, weights * weights / squares);
  }

  /**
   * @param naive the mean of what agrees, as if it had been drawn evenly: wrong wherever some
   *     situations were explored more than others
   * @param weighted what the policy would have earned on the whole
   * @param agreeing outcomes that it rests on
   * @param worth how many even ones these are worth (Kish 1965); few means that nothing is known
   */
  public record Estimate(double naive, double weighted, int agreeing, double worth) {}
}
