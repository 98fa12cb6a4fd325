package dev.rapport.reply.gate;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Not nearly the words that this person was told last time: nine in ten of their runs of four
 * characters (Broder's resemblance) are the same.
 */
final class NotTheSameAgainGate implements OutputGate {

  private static final int LENGTH = 4;
  private static final double SAME = 0.9;

  @Override
  public String name() {
    return "not-the-same-again";
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    Set<String> now = runs(candidate.text());
    return candidate
        .told()
        .flatMap(Told::said)
        .filter(said -> resemblance(now, runs(said)) >= SAME)
        .map(said -> "says nearly the same as last time");
  }

  private static double resemblance(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    int either = one.size() + other.size() - both.size();
    return either == 0 ? 0 : (double) both.size() / either;
  }

  private static Set<String> runs(String text) {
    String plain = Runs.plain(text);
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + LENGTH <= plain.length(); i++) {
      runs.add(plain.substring(i, i + LENGTH));
    }
    return runs;
  }
}
