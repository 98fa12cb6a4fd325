package dev.rapport.moderation.rule;

import dev.rapport.moderation.RiskTier;

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

  public boolean isLive() {
    return mode == RuleMode.LIVE;
  }

  /** True when the asker is hostile, which counts for vetted answers too. */
  public boolean isHostility() {
    return rule.equals(CodeRules.HOSTILITY) || rule.equals(CodeRules.LIMIT);
  }
}
