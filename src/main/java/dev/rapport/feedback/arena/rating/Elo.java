package dev.rapport.feedback.arena.rating;

/**
 * The scale of chess players: 400 points are odds of ten to one (A. Elo, The Rating of
 * Chessplayers, 1978). A preference of 64.78 % is +106.
 */
public final class Elo {

  /** Where the mean of all contestants stands. */
  public static final double MEAN = 1000;

  private static final double POINTS = 400;

  private Elo() {}

  /**
   * @param strength of a Bradley–Terry model, in natural logarithms of odds
   */
  public static double of(double strength) {
    return MEAN + POINTS * strength / Math.log(10);
  }

  /**
   * How far apart two are of whom one is preferred at this rate.
   *
   * @param share above 0 and below 1
   */
  public static double difference(double share) {
    return POINTS * Math.log10(share / (1 - share));
  }
}
