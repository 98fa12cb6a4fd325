package dev.rapport.feedback.rollout;

import dev.rapport.feedback.rollout.Evidence.Rate;
import dev.rapport.feedback.rollout.RolloutRecord.Look;
import dev.rapport.feedback.rollout.RolloutRecord.Step;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a rollout stands.
 *
 * @param version of the variant, as drafts name it
 * @param state {@code shadow}, {@code live}, {@code complete} or {@code rolled-back}
 * @param share of new conversations that get it, 0 to 1
 * @param open whether it can be rolled back
 * @param since when it came there
 * @param why it is there, or what it waits for
 * @param guardrails each with what speaks against the variant; empty where that cannot be read
 * @param limit the e at which it is rolled back
 * @param steps the first one first
 * @param looks what spoke against it in the course of time
 */
public record RolloutReport(
    String variant,
    String version,
    String state,
    double share,
    boolean open,
    Instant startedAt,
    Instant since,
    String why,
    List<Line> guardrails,
    double limit,
    List<Step> steps,
    List<Dot> looks) {

  /** In percent. */
  public String shownShare() {
    return percent(share);
  }

  public String shownLimit() {
    return String.format(Locale.ROOT, "%.0f", limit);
  }

  static String percent(double share) {
    return Math.round(100 * share) + " %";
  }

  /**
   * One guardrail.
   *
   * @param e how many times as likely what was seen is if the variant is worse; 1 says nothing
   */
  public record Line(String guardrail, Rate base, Rate variant, double e) {

    static Line of(Evidence evidence) {
      return new Line(
          evidence.guardrail().word(), evidence.base(), evidence.variant(), evidence.e());
    }

    public String shownE() {
      return String.format(Locale.ROOT, e < 1000 ? "%.2f" : "%.1e", e);
    }
  }

  /**
   * @param evidence the decimal logarithm of e, by guardrail
   */
  public record Dot(Instant at, double share, Map<String, Double> evidence) {

    static Dot of(Look look) {
      Map<String, Double> decimal = new TreeMap<>();
      look.evidence()
          .forEach((guardrail, log) -> decimal.put(guardrail.word(), log / Math.log(10)));
      return new Dot(look.at(), look.share(), decimal);
    }

    /** In percent, as a number. */
    public long percent() {
      return Math.round(100 * share);
    }

    public String shown(String guardrail) {
      return String.format(Locale.ROOT, "%.2f", evidence.getOrDefault(guardrail, 0.0));
    }
  }
}
