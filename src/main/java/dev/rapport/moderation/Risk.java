package dev.rapport.moderation;

import dev.rapport.moderation.autonomy.Cell;
import dev.rapport.moderation.autonomy.Subject;
import dev.rapport.moderation.rule.RuleFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What could go wrong if a draft went out unseen.
 *
 * @param subject what the share that goes out alone is counted by
 * @param reasons why it should not go out unseen, one short line each; may be empty
 * @param doubts what it rests on too little, one short line each: they raise the tier and hold
 *     nothing by themselves
 * @param findings all that the rules found, also those that change nothing
 * @param settled why it goes out whatever was earned; empty where that has to be earned
 */
public record Risk(
    RiskTier tier,
    Subject subject,
    List<String> reasons,
    List<String> doubts,
    List<RuleFinding> findings,
    Optional<String> settled) {

  public Risk {
    reasons = List.copyOf(reasons);
    doubts = List.copyOf(doubts);
    findings = List.copyOf(findings);
  }

  /** None so far. */
  static Risk about(Subject subject, List<RuleFinding> findings) {
    return new Risk(RiskTier.LOW, subject, List.of(), List.of(), findings, Optional.empty());
  }

  Risk because(RiskTier atLeast, String reason) {
    return new Risk(
        tier.orWorse(atLeast), subject, and(reasons, reason), doubts, findings, settled);
  }

  Risk doubting(RiskTier atLeast, String doubt) {
    return new Risk(tier.orWorse(atLeast), subject, reasons, and(doubts, doubt), findings, settled);
  }

  /** The same of a draft that people vetted beforehand. */
  Risk settled(RiskTier atLeast, String why) {
    return new Risk(tier.orWorse(atLeast), subject, reasons, doubts, findings, Optional.of(why));
  }

  /** Where people's decisions on it are counted. */
  Cell cell() {
    return new Cell(subject, tier);
  }

  /** True when nothing speaks against it but doubts, if any. */
  public boolean isLow() {
    return reasons.isEmpty();
  }

  @Override
  public String toString() {
    String named =
        Stream.of(reasons.stream(), doubts.stream(), settled.stream())
            .flatMap(lines -> lines)
            .collect(Collectors.joining("; "));
    return named.isEmpty() ? "low risk" : named;
  }

  boolean isSettled() {
    return settled.isPresent();
  }

  private static List<String> and(List<String> lines, String line) {
    List<String> more = new ArrayList<>(lines);
    more.add(line);
    return more;
  }
}
