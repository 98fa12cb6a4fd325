package dev.rapport.reply;

import dev.rapport.reply.Draft.GateResult;
import dev.rapport.reply.ReplyWriter.Written;
import dev.rapport.reply.alignment.AlignmentConfig;
import dev.rapport.reply.alignment.AlignmentScore;
import dev.rapport.reply.alignment.AlignmentScorer;
import dev.rapport.reply.alignment.Asked;
import dev.rapport.reply.gate.OutputGates;
import dev.rapport.reply.gate.RepairAnswer;
import dev.rapport.reply.gate.Told;
import dev.rapport.reply.grounding.CheckedClaim;
import dev.rapport.reply.grounding.GroundReply;
import dev.rapport.reply.grounding.Grounding;
import dev.rapport.reply.grounding.Grounds;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Asks every gate about an answer that a writer gave, whether its facts rest on anything, and
 * whether it suits the asker at all.
 */
@ApplicationScoped
class JudgeAnswer {

  /** Objects to an answer that may be said, and that is wrong for this person. */
  static final String ALIGNMENT = "alignment";

  /** Objects to an answer whose facts rest on nothing. */
  static final String GROUNDING = "grounding";

  private final GroundReply ground;
  private final OutputGates gates;
  private final AlignmentScorer scorer;
  private final double minimum;

  JudgeAnswer(
      GroundReply ground, OutputGates gates, AlignmentScorer scorer, AlignmentConfig config) {
    this.ground = ground;
    this.gates = gates;
    this.scorer = scorer;
    this.minimum = config.minimum();
  }

  /**
   * What was found.
   *
   * @param text the answer without what rests on nothing
   * @param gates what each gate said, the grounding first, and last the alignment where none of
   *     them objects: what may not be said at all is tried anew as often as ever, however ill it
   *     suits
   * @param claims what it states as facts; null when nobody looked
   */
  record Judgement(
      String text, List<GateResult> gates, AlignmentScore alignment, List<CheckedClaim> claims) {

    Optional<String> objection() {
      return gates.stream().map(GateResult::objection).filter(o -> !o.isEmpty()).findFirst();
    }
  }

  /**
   * @param grounds what its facts may rest on; empty when they are not to be checked
   */
  Judgement judge(
      Approach approach, Written.Answer answer, Prompt prompt, Optional<Grounds> grounds) {
    String written = RepairAnswer.repair(answer.text(), approach.language());
    Optional<Grounding> grounding = grounds.map(it -> grounded(written, approach.language(), it));
    String text = grounding.map(Grounding::text).orElse(written);
    List<GateResult> results = new ArrayList<>();
    grounding.ifPresent(it -> results.add(new GateResult(GROUNDING, objection(it))));
    String name = approach.voice().persona().title();
    Told told =
        new Told(prompt.secrets(), approach.context().others(), name, written, answer.numbers());
    results.addAll(gates.check(text, approach.mention(), approach.language(), told));
    AlignmentScore score = score(approach, text);
    if (results.stream().allMatch(GateResult::passed)) {
      results.add(new GateResult(ALIGNMENT, objection(score.total())));
    }
    return new Judgement(
        text, List.copyOf(results), score, grounding.map(Grounding::claims).orElse(null));
  }

  /** As with a gate, what cannot be checked is held. */
  private Grounding grounded(String written, String language, Grounds grounds) {
    try {
      return ground.ground(written, language, grounds);
    } catch (RuntimeException e) {
      return new Grounding.Held(
          written, List.of(), "could not be checked: " + e.getClass().getSimpleName());
    }
  }

  private AlignmentScore score(Approach approach, String text) {
    Asked asked =
        new Asked(approach.mention().words(), approach.reading(), approach.stance().stance());
    return approach
        .chosen()
        .variant()
        .weights()
        .map(scorer::weighing)
        .orElse(scorer)
        .score(asked, text);
  }

  private static String objection(Grounding grounding) {
    return switch (grounding) {
      case Grounding.Kept kept -> "";
      case Grounding.Cut cut -> "";
      case Grounding.Held held -> held.objection();
    };
  }

  private String objection(double total) {
    return total >= minimum
        ? ""
        : String.format(
            Locale.ROOT, "suits the asker too little: %.2f, and %.2f is asked", total, minimum);
  }
}
