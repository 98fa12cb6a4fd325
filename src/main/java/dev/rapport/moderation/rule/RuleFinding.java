package dev.rapport.moderation.rule;

import dev.rapport.moderation.RiskTier;
import java.util.Set;

/**
 * What a rule found in a draft.
 *
 * @param subject the lexicon's, where it was one of its rules; empty otherwise
 * @param doubt true when it holds nothing by itself
 * @param what one short line without words of the post
 */
public record RuleFinding(
    String rule,
    String version,
    RuleMode mode,
    RiskTier severity,
    String subject,
    boolean doubt,
    String what) {

  /** Subjects of the lexicon that are hard to read, whatever their severity. */
  private static final Set<String> HARMFUL = Set.of("minors", "sexual content", "illegal acts");

  public boolean isLive() {
    return mode == RuleMode.LIVE;
  }

  /** True when it counts and holds a draft by itself. */
  public boolean flags() {
    return isLive() && !doubt;
  }

  /** True when reading on may hurt whoever reviews: hate, danger, and what the operator says is. */
  public boolean harms() {
    return flags() && (isHostility() || severity == RiskTier.CRITICAL || HARMFUL.contains(subject));
  }

  /** True when the asker is hostile, which counts for vetted answers too. */
  public boolean isHostility() {
    return rule.equals(CodeRules.HOSTILITY) || rule.equals(CodeRules.LIMIT);
  }
}
