package dev.rapport.feedback.rollout;

import dev.rapport.reply.variant.Variant;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The record of rollouts. Every call is one committed step. */
public interface RolloutRecord {

  /** The one that began last. */
  Optional<Rollout> latest();

  /**
   * Begins a rollout.
   *
   * @param least what is less is neither slow nor dear
   * @return empty when another one is not over
   */
  Optional<Rollout> start(Variant variant, Bounds least, Act act);

  /**
   * Moves it; back, it also has people decide what the variant wrote, a rule let pass and is surely
   * not out, in the same step.
   *
   * @return false when it is not any more where it was
   */
  boolean move(Rollout from, Stage to, Act act);

  /** Its figures were read just now. */
  void watched(Rollout rollout);

  /** Keeps how strongly each guardrail speaks against it, by the natural logarithm of e. */
  void note(Rollout rollout, Map<Guardrail, Double> evidence);

  /** Its steps, the first one first. */
  List<Step> steps(Rollout rollout);

  /** What was noted, the first one first. */
  List<Look> looks(Rollout rollout);

  /** Likewise has people decide what came after that, of all that were rolled back since then. */
  void recall(Instant since);

  /**
   * @param stage by {@link Stage#word()}
   */
  record Step(String stage, double share, String by, String why, Instant at) {

    /** In percent. */
    public String shownShare() {
      return RolloutReport.percent(share);
    }
  }

  /**
   * @param evidence natural logarithms
   */
  record Look(Instant at, double share, Map<Guardrail, Double> evidence) {}
}
