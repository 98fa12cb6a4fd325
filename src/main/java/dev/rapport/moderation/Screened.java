package dev.rapport.moderation;

import dev.rapport.moderation.autonomy.Subject;
import dev.rapport.moderation.rule.RuleFinding;
import java.util.List;
import java.util.Optional;

/**
 * What the rules made of a draft.
 *
 * @param why it goes out, or waits
 * @param countedAs what a person's decision on it is counted by; empty when there is nothing to
 *     learn from it
 * @param findings all that the rules found, also those that change nothing
 */
public record Screened(
    String why, RiskTier tier, Optional<Subject> countedAs, List<RuleFinding> findings) {

  /** Without anything found. */
  public Screened(String why, RiskTier tier, Optional<Subject> countedAs) {
    this(why, tier, countedAs, List.of());
  }

  static Screened of(Risk risk, String why) {
    return new Screened(why, risk.tier(), Optional.of(risk.subject()), risk.findings());
  }

  /** The same in a time that is not to be learnt from. */
  Screened uncounted(String why) {
    return new Screened(why, tier, Optional.empty(), findings);
  }
}
