package dev.rapport.moderation;

import dev.rapport.post.Post;
import dev.rapport.reply.Draft;
import dev.rapport.reply.Stance;
import dev.rapport.tone.ToneReading;
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

  private final SensitiveSubjects sensitive;

  RiskRules(SensitiveSubjects sensitive) {
    this.sensitive = sensitive;
  }

  Risk assess(Post mention, Draft draft) {
    List<String> reasons = new ArrayList<>();
    ToneReading reading = draft.reading();
    if (reading.distress() >= DISTRESS) {
      reasons.add("somebody may be in danger");
    }
    if (reading.hate() >= HATE) {
      reasons.add("hate or a threat");
    }
    if (draft.stance().stance() == Stance.FIRM) {
      reasons.add("a limit is set against abuse");
    }
    sensitive.in(mention.words()).forEach(subject -> reasons.add("asks about " + subject));
    sensitive.in(draft.text()).stream()
        .map(subject -> "speaks of " + subject)
        .forEach(reasons::add);
    return new Risk(reasons);
  }
}
