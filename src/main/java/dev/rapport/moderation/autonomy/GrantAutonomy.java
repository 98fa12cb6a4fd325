package dev.rapport.moderation.autonomy;

import dev.rapport.post.PostRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Says of each draft whether it is among those of its kind that may go out without a person. */
@ApplicationScoped
public class GrantAutonomy {

  /** How a reason begins when a better record would have let it out. */
  public static final String NOT_EARNED = "not earned yet: ";

  /** How a reason begins when no record would have. */
  public static final String SAMPLE = "reviewed as a sample: ";

  private static final String EARNED = "earned: ";

  /** How a reason begins where nothing is ever earned. */
  private static final String NEVER = "never alone: ";

  private final Judgements judgements;

  GrantAutonomy(Judgements judgements) {
    this.judgements = judgements;
  }

  public Grant grant(PostRef mention, Cell cell) {
    double share = AutonomyFormula.share(cell.tier(), judgements.of(cell));
    double lot = Lot.of(mention);
    String words = String.format(Locale.ROOT, "%s, share %.2f", cell, share);
    return lot < share
        ? new Grant.Alone(EARNED + words)
        : new Grant.ToAPerson(because(cell, share, lot) + words);
  }

  private static String because(Cell cell, double share, double lot) {
    double ceiling = AutonomyFormula.ceiling(cell.tier());
    if (ceiling == 0) {
      return NEVER;
    }
    return share > 0 && lot >= ceiling ? SAMPLE : NOT_EARNED;
  }
}
