package dev.rapport.feedback.rollout;

import dev.rapport.post.ConversationId;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of a rollout by now.
 *
 * @param shadows answers of the variant beside those that went out, each one a pair of both
 * @param live what was drawn, one for each share
 * @param out what went out of the variant that should not have
 * @param signs whether these figures can be believed
 */
public record Figures(Tally shadows, List<Tally> live, Out out, Signs signs) {

  public Figures {
    live = List.copyOf(live);
  }

  /** Of the step at this share. */
  Tally at(double share) {
    return live.stream()
        .filter(tally -> tally.share() == share)
        .findFirst()
        .orElseGet(() -> Tally.none(share));
  }

  /** How many conversations got the variant, of those that are settled. */
  int settled() {
    return live.stream().mapToInt(tally -> tally.variant().settled()).sum();
  }

  /** Where the bad ones of this kind fell. */
  List<Toss> tosses(Guardrail guardrail) {
    return Stream.concat(Stream.of(shadows), live.stream())
        .map(tally -> tally.toss(guardrail))
        .toList();
  }

  /**
   * Conversations with an answer that is out as a machine wrote it; what gates or people stopped is
   * none.
   *
   * @param toxic where it is hostile or mocks the asker
   * @param leaked where it repeats what its writer was told
   */
  public record Out(int toxic, int leaked) {

    public static final Out NOTHING = new Out(0, 0);
  }

  /**
   * First answers in conversations that were drawn while so many got the variant.
   *
   * @param share how likely each was to be the variant's
   */
  public record Tally(double share, Arm base, Arm variant) {

    /** Of pairs, one is each. */
    public static final double PAIRED = 0.5;

    public static Tally none(double share) {
      return new Tally(share, Arm.NONE, Arm.NONE);
    }

    Toss toss(Guardrail guardrail) {
      double drawn = guardrail.isOfWriting() ? Math.max(share, written()) : share;
      return new Toss(drawn, variant.bad(guardrail), base.bad(guardrail));
    }

    /**
     * How likely a written answer is the variant's. The memory of answers begins anew with each
     * variant, so that fewer of its answers are remembered and more are written.
     */
    private double written() {
      return (variant.written() + share) / (variant.written() + base.written() + 1);
    }

    int settled() {
      return base.settled() + variant.settled();
    }
  }

  /**
   * @param settled of how many it is known whether people minded: they are out, or will never be
   * @param written how many were written for just their mention, and not remembered
   * @param bad how many were, by kind
   */
  public record Arm(int answers, int settled, int written, Map<Guardrail, Integer> bad) {

    static final Arm NONE = new Arm(0, 0, 0, Map.of());

    public Arm {
      Map<Guardrail, Integer> ordered = new EnumMap<>(Guardrail.class);
      ordered.putAll(bad);
      bad = Collections.unmodifiableMap(ordered);
    }

    int bad(Guardrail guardrail) {
      return bad.getOrDefault(guardrail, 0);
    }

    /** How many could have been. */
    int of(Guardrail guardrail) {
      return guardrail.isOfWriting() ? written : answers;
    }
  }

  /**
   * @param waiting conversations of this step in which somebody waits for a first draft, although
   *     others who came later and got the base have had theirs for long enough
   * @param untold since when something waits to be told as feedback
   * @param unrecorded answers that went out long enough ago, and that feedback knows nothing of
   * @param sinceVariant answers of this step since the variant's last one, or all
   */
  public record Signs(
      List<ConversationId> waiting, Optional<Instant> untold, int unrecorded, int sinceVariant) {

    /** Nothing is amiss. */
    public static final Signs GOOD = new Signs(List.of(), Optional.empty(), 0, 0);

    public Signs {
      waiting = List.copyOf(waiting);
    }
  }
}
