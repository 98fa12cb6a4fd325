package dev.rapport.moderation;

import dev.rapport.moderation.ModerationConfig.Crisis;
import dev.rapport.moderation.autonomy.Subject;
import dev.rapport.moderation.rule.RuleBook;
import dev.rapport.moderation.rule.RuleFinding;
import dev.rapport.post.Post;
import dev.rapport.reply.Draft;
import dev.rapport.reply.crisis.CrisisAnswers;
import java.util.List;

/**
 * How risky a draft is, by what the rules found. How many follow the asker makes it no riskier:
 * that counts for its {@link Priority} alone.
 */
final class RiskRules {

  private final RuleBook rules;
  private final Crisis crisis;

  RiskRules(RuleBook rules, Crisis crisis) {
    this.rules = rules;
    this.crisis = crisis;
  }

  Risk assess(Post mention, Draft draft) {
    List<RuleFinding> found = rules.screen(mention, draft);
    boolean vetted = draft.origin().rung().equals(CrisisAnswers.RUNG);
    Risk none = Risk.about(subject(found, draft), found);
    return vetted && crisis == Crisis.SEND ? sent(none) : counted(none, found);
  }

  /** People wrote it for just this: only who is a danger to others is looked at first. */
  private static Risk sent(Risk none) {
    Risk risk = counted(none, none.findings().stream().filter(RuleFinding::isHostility).toList());
    return risk.isLow()
        ? risk.settled(
            RiskTier.CRITICAL, "somebody may be in danger; a vetted answer, sent at once")
        : risk;
  }

  private static Risk counted(Risk none, List<RuleFinding> found) {
    Risk risk = none;
    for (RuleFinding finding : found) {
      if (finding.isLive()) {
        risk =
            finding.doubt()
                ? risk.doubting(finding.severity(), finding.what())
                : risk.because(finding.severity(), finding.what());
      }
    }
    return risk;
  }

  private static Subject subject(List<RuleFinding> found, Draft draft) {
    return new Subject(
        found.stream()
            .filter(RuleFinding::isLive)
            .map(RuleFinding::subject)
            .filter(subject -> !subject.isEmpty())
            .findFirst()
            .orElse(draft.reading().intent().word()));
  }
}
