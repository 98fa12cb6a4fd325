package dev.rapport.reply.alignment;

import java.util.EnumMap;
import java.util.Map;

/** The phrases that were found in one text. */
final class Heard {

  private final Map<Family, Double> unheard = new EnumMap<>(Family.class);
  private final Map<Family, Integer> counts = new EnumMap<>(Family.class);

  void add(Phrase phrase, int times) {
    if (times > 0) {
      unheard.merge(
          phrase.family(), Math.pow(1 - phrase.strength(), times), (one, other) -> one * other);
      counts.merge(phrase.family(), times, Integer::sum);
    }
  }

  /** 0 (none) to 1: grows with every phrase, each by its own strength of what is left. */
  double strength(Family family) {
    return 1 - unheard.getOrDefault(family, 1.0);
  }

  /** How many phrases of a family were found; a phrase within another counts as well. */
  int count(Family family) {
    return counts.getOrDefault(family, 0);
  }
}
