package dev.rapport.reply.alignment;

import java.util.Collection;
import java.util.List;

/**
 * How well scores tell fitting answers from mismatched ones, 0.5 (not at all) to 1.
 *
 * @param paired the chance that of a pair the fitting one scores higher; a tie counts half
 * @param pooled the same for any fitting answer and any mismatched one
 */
record Auc(double paired, double pooled) {

  /** The scores of one pair. */
  record Scored(double fitting, double mismatched) {

    static Scored of(Pair pair) {
      Asked asked = pair.asked();
      return new Scored(
          Shipped.SCORER.score(asked, pair.fitting()).total(),
          Shipped.SCORER.score(asked, pair.mismatched()).total());
    }
  }

  static Auc of(Collection<Pair> pairs) {
    List<Scored> scored = pairs.stream().map(Scored::of).toList();
    double paired =
        scored.stream().mapToDouble(s -> won(s.fitting(), s.mismatched())).average().orElseThrow();
    double pooled =
        scored.stream()
            .flatMapToDouble(
                one -> scored.stream().mapToDouble(two -> won(one.fitting(), two.mismatched())))
            .average()
            .orElseThrow();
    return new Auc(paired, pooled);
  }

  private static double won(double fitting, double mismatched) {
    return fitting > mismatched ? 1 : fitting == mismatched ? 0.5 : 0;
  }
}
