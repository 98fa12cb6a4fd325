package dev.rapport.moderation.autonomy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** What every cell has earned so far. */
@ApplicationScoped
public class Standings {

  private static final Duration LATELY = Duration.ofDays(30);

  private final Judgements judgements;

  Standings(Judgements judgements) {
    this.judgements = judgements;
  }

  /** By tier, mildest first, and subject. */
  public List<Standing> now() {
    return judgements.all(LATELY).stream()
        .map(Standing::of)
        .sorted(Comparator.comparing(Standing::tier).thenComparing(Standing::subject))
        .toList();
  }
}
