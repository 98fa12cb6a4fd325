package dev.rapport.moderation;

import dev.rapport.moderation.ModerationConfig.Crisis;
import dev.rapport.moderation.autonomy.Subject;
import dev.rapport.post.Post;
import dev.rapport.reply.Draft;
import dev.rapport.reply.Stance;
import dev.rapport.reply.crisis.CrisisAnswers;
import dev.rapport.reply.grounding.CheckedClaim;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules that call a draft risky. Anger is not a risk, people may be angry at us in public; what
 * is, is harm to somebody, and answers that a machine should not give alone. How many follow the
 * asker is not asked, since a post does not tell.
 */
final class RiskRules {

  /** From here on somebody may be in danger: low, because recall comes before precision. */
  private static final double DISTRESS = 0.3;

  private static final double HATE = 0.5;

  private static final String DANGER = "somebody may be in danger";
  private static final String VETTED = "; a vetted answer";

  /** A reading below is as likely wrong as right. */
  private static final double WEAK = 0.5;

  private final SensitiveSubjects sensitive;
  private final Crisis crisis;

  RiskRules(SensitiveSubjects sensitive, Crisis crisis) {
    this.sensitive = sensitive;
    this.crisis = crisis;
  }

  Risk assess(Post mention, Draft draft) {
    List<String> asked = sensitive.in(mention.words());
    List<String> told = sensitive.in(draft.text());
    Risk none = Risk.about(subject(asked, told, draft));
    return isVetted(draft) && crisis == Crisis.SEND
        ? sent(hostility(none, draft))
        : doubts(sensitive(hostility(danger(none, draft), draft), asked, told), draft);
  }

  /** People wrote it for just this: only who is a danger to others is looked at first. */
  private static Risk sent(Risk risk) {
    return risk.isLow()
        ? risk.settled(RiskTier.CRITICAL, DANGER + VETTED + ", sent at once")
        : risk;
  }

  private static Risk sensitive(Risk none, List<String> asked, List<String> told) {
    Risk risk = none;
    for (String subject : asked) {
      risk = risk.because(RiskTier.HIGH, "asks about " + subject);
    }
    for (String subject : told) {
      risk = risk.because(RiskTier.HIGH, "speaks of " + subject);
    }
    return risk;
  }

  private static Subject subject(List<String> asked, List<String> told, Draft draft) {
    return new Subject(
        Stream.concat(asked.stream(), told.stream())
            .findFirst()
            .orElse(draft.reading().intent().word()));
  }

  private static Risk danger(Risk risk, Draft draft) {
    boolean vetted = isVetted(draft);
    return vetted || draft.reading().distress() >= DISTRESS
        ? risk.because(RiskTier.CRITICAL, vetted ? DANGER + VETTED : DANGER)
        : risk;
  }

  private static boolean isVetted(Draft draft) {
    return draft.origin().rung().equals(CrisisAnswers.RUNG);
  }

  private static Risk hostility(Risk risk, Draft draft) {
    Risk hated =
        draft.reading().hate() >= HATE ? risk.because(RiskTier.CRITICAL, "hate or a threat") : risk;
    return draft.stance().stance() == Stance.FIRM
        ? hated.because(RiskTier.MEDIUM, "a limit is set against abuse")
        : hated;
  }

  private static Risk doubts(Risk risk, Draft draft) {
    Risk read = draft.reading().confidence() < WEAK ? risk.doubting("hard to read") : risk;
    boolean claimed =
        draft.claims() != null && draft.claims().stream().anyMatch(CheckedClaim::restsOnAsker);
    return claimed ? read.doubting("rests on the asker's word alone") : read;
  }
}
