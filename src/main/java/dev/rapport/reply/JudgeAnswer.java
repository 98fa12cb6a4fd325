package dev.rapport.reply;

import dev.rapport.reply.Draft.GateResult;
import dev.rapport.reply.alignment.AlignmentConfig;
import dev.rapport.reply.alignment.AlignmentScore;
import dev.rapport.reply.alignment.AlignmentScorer;
import dev.rapport.reply.alignment.Asked;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Asks every gate about an answer that a writer gave, and whether it suits the asker at all. */
@ApplicationScoped
class JudgeAnswer {

  /** Objects to an answer that may be said, and that is wrong for this person. */
  static final String ALIGNMENT = "alignment";

  private final OutputGates gates;
  private final AlignmentScorer scorer;
  private final double minimum;

  JudgeAnswer(OutputGates gates, AlignmentScorer scorer, AlignmentConfig config) {
    this.gates = gates;
    this.scorer = scorer;
    this.minimum = config.minimum();
  }

  /**
   * What was found.
   *
   * @param gates what each gate said, and last the alignment where none of them objects: what may
   *     not be said at all is tried anew as often as ever, however ill it suits
   */
  record Judgement(List<GateResult> gates, AlignmentScore alignment) {

    Optional<String> objection() {
      return gates.stream().map(GateResult::objection).filter(o -> !o.isEmpty()).findFirst();
    }
  }

  Judgement judge(Approach approach, String text) {
    List<GateResult> results =
        new ArrayList<>(gates.check(text, approach.mention(), Optional.of(approach.language())));
    Asked asked =
        new Asked(approach.mention().words(), approach.reading(), approach.stance().stance());
    AlignmentScore score = scorer.score(asked, text);
    if (results.stream().allMatch(GateResult::passed)) {
      results.add(new GateResult(ALIGNMENT, objection(score.total())));
    }
    return new Judgement(List.copyOf(results), score);
  }

  private String objection(double total) {
    return total >= minimum
        ? ""
        : String.format(
            Locale.ROOT, "suits the asker too little: %.2f, and %.2f is asked", total, minimum);
  }
}
