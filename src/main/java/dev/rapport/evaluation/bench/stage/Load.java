package dev.rapport.evaluation.bench.stage;

/**
 * @param seconds how long mentions come at the rate, for each contender; 2 or more
 * @param rate mentions a second, 1 or more; where the machine is busy most of the time, what is
 *     measured is its queue
 * @param mentions that come one after the other, for each contender; 1 or more
 */
public record Load(int seconds, int rate, int mentions) {

  /** The most mentions for one contender that are not told the same again. */
  public static final int MOST = 2_400;

  /** How many mentions one contender is given, the warm-up included. */
  public long each() {
    return rate * (2L * blocks() + seconds + Math.ceilDiv(seconds, 2));
  }

  /** Mentions come by seconds' worths, so their number is rounded up. */
  int blocks() {
    return Math.ceilDiv(mentions, rate);
  }
}
