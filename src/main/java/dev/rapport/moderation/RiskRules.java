package dev.rapport.moderation;

import dev.rapport.moderation.ModerationConfig.Crisis;
import dev.rapport.post.Post;
import dev.rapport.reply.Draft;
import dev.rapport.reply.Stance;
import dev.rapport.reply.crisis.CrisisAnswers;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules that call a draft risky. Anger is not a risk, people may be angry at us in public; what
 * is, is harm to somebody, and answers that a machine should not give alone.
 */
final class RiskRules {

  /** From here on somebody may be in danger: low, because recall comes before precision. */
  private static final double DISTRESS = 0.3;

  private static final double HATE = 0.5;

  private static final Risk SENT =
      new Risk(List.of(), "somebody may be in danger; a vetted answer, sent at once");

  private final SensitiveSubjects sensitive;
  private final Crisis crisis;

  RiskRules(SensitiveSubjects sensitive, Crisis crisis) {
    this.sensitive = sensitive;
    this.crisis = crisis;
  }

  Risk assess(Post mention, Draft draft) {
    boolean vetted = draft.origin().rung().equals(CrisisAnswers.RUNG);
    List<String> reasons = hostile(draft);
    if (vetted && crisis == Crisis.SEND) {
      return reasons.isEmpty() ? SENT : new Risk(reasons);
    }
    if (vetted || draft.reading().distress() >= DISTRESS) {
      reasons.addFirst("somebody may be in danger" + (vetted ? "; a vetted answer" : ""));
    }
    reasons.addAll(sensitive(mention, draft));
    return new Risk(reasons);
  }

  private static List<String> hostile(Draft draft) {
    List<String> reasons = new ArrayList<>();
    if (draft.reading().hate() >= HATE) {
      reasons.add("hate or a threat");
    }
    if (draft.stance().stance() == Stance.FIRM) {
      reasons.add("a limit is set against abuse");
    }
    return reasons;
  }

  private List<String> sensitive(Post mention, Draft draft) {
    List<String> reasons = new ArrayList<>();
    sensitive.in(mention.words()).forEach(subject -> reasons.add("asks about " + subject));
    sensitive.in(draft.text()).stream()
        .map(subject -> "speaks of " + subject)
        .forEach(reasons::add);
    return reasons;
  }
}
