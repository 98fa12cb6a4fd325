package dev.rapport.reply;

import dev.rapport.post.CueText;
import java.util.HashSet;
import java.util.Set;

/**
 * How alike two texts are, by Broder's resemblance: of all runs of four characters that either has,
 * apart from case and marks, the share that both have.
 */
final class Resemblance {

  private static final int LENGTH = 4;
  private static final double SAME = 0.9;

  private Resemblance() {}

  /** True when a reader would take one for the other. */
  static boolean isNear(String one, String other) {
    return of(runs(one), runs(other)) >= SAME;
  }

  private static double of(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    int either = one.size() + other.size() - both.size();
    return either == 0 ? 0 : (double) both.size() / either;
  }

  private static Set<String> runs(String text) {
    String plain = CueText.of(text).spaced();
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + LENGTH <= plain.length(); i++) {
      runs.add(plain.substring(i, i + LENGTH));
    }
    return runs;
  }
}
