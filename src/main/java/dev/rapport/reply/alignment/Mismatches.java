package dev.rapport.reply.alignment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Notices every kind of mismatch, each as far as it counts in the stance. */
final class Mismatches {

  private static final List<Flaw> FLAWS =
      List.of(
          new Curt(),
          new Jolly(),
          new PhraseFlaw(Mismatch.PREACHY, Family.PREACHY),
          new PhraseFlaw(Mismatch.SYCOPHANTIC, Family.SYCOPHANTIC),
          new Hostile(),
          new PhraseFlaw(Mismatch.BOILERPLATE, Family.BOILERPLATE),
          new PhraseFlaw(Mismatch.ADVICE, Family.ADVICE),
          new Evasive(),
          new OverApologising(),
          new Mocking(),
          new PhraseFlaw(Mismatch.MINIMISING, Family.MINIMISING),
          new PhraseFlaw(Mismatch.POSITIVITY, Family.POSITIVITY),
          new Foreign());

  private final StanceTable severity = new StanceTable("severity.tsv");

  /** Every kind, 0 to 1. */
  Map<Mismatch, Double> of(Asked asked, Candidate candidate) {
    Map<Mismatch, Double> found = new EnumMap<>(Mismatch.class);
    for (Flaw flaw : FLAWS) {
      double counts = severity.at(flaw.kind().word(), asked.stance());
      found.put(flaw.kind(), counts * flaw.strength(asked, candidate));
    }
    return found;
  }

  /** 0 to 1: one alone counts in full, each further one adds a part of what is left. */
  static double together(Map<Mismatch, Double> found) {
    return 1 - found.values().stream().mapToDouble(each -> 1 - each).reduce(1, (a, b) -> a * b);
  }
}
