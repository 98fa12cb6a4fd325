package dev.rapport.feedback.learning;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How likely each of the allowed stances is to be taken. The one that does best by now gets all but
 * what may be explored; that is shared among the others by their chance to be the best after all.
 * Before there is enough to go by, and in what is held out, the table's first stance is the best.
 */
public final class Choice {

  private final double[] odds;
  private final Rails rails;

  /**
   * @param evidence of each allowed stance, in the table's order; at least one
   */
  public Choice(List<Evidence> evidence, Rails rails) {
    this.rails = rails;
    this.odds = bounded(BestOdds.of(evidence), best(evidence, rails), rails.exploration());
  }

  /** Those with enough evidence, and the first one whatever it has. */
  private static int best(List<Evidence> evidence, Rails rails) {
    return IntStream.range(0, evidence.size())
        .filter(i -> i == 0 || evidence.get(i).size() >= rails.enough())
        .boxed()
        .max((one, other) -> better(evidence, one, other))
        .orElseThrow();
  }

  /** The earlier in the table where they do alike. */
  private static int better(List<Evidence> evidence, int one, int other) {
    int by = Double.compare(evidence.get(one).mean(), evidence.get(other).mean());
    return by != 0 ? by : Integer.compare(other, one);
  }

  private static double[] bounded(double[] chance, int best, double most) {
    double others = 1 - chance[best];
    double explored = Math.min(others, most);
    double[] odds =
        Arrays.stream(chance).map(c -> others > 0 ? c * explored / others : 0).toArray();
    odds[best] = 1 - explored;
    return odds;
  }

  /**
   * Takes one.
   *
   * @param heldOut 0 to 1, of the conversation: below the share that is held out it is held out
   * @param draw 0 to 1, of the conversation, independent of the other
   */
  public Taken take(double heldOut, double draw) {
    if (heldOut < rails.heldOut()) {
      return new Taken(0, propensity(0), true);
    }
    double sum = 0;
    for (int i = 0; i < odds.length; i++) {
      sum += odds[i];
      if (draw < sum) {
        return new Taken(i, propensity(i), false);
      }
    }
    return new Taken(0, propensity(0), false);
  }

  /** How likely that stance is taken, held out or not. */
  public double propensity(int i) {
    return (i == 0 ? rails.heldOut() : 0) + (1 - rails.heldOut()) * odds[i];
  }

  /**
   * @param index in the table's order
   * @param propensity greater than 0, to 1
   */
  public record Taken(int index, double propensity, boolean heldOut) {}
}
