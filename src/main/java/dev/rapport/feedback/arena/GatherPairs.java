package dev.rapport.feedback.arena;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Makes pairs of what was set aside or edited. Doing it twice, or on several instances, changes
 * nothing.
 */
@ApplicationScoped
public class GatherPairs {

  /** Longer than any step takes to be committed. */
  private static final Duration OVERLAP = Duration.ofMinutes(1);

  private final Pairs pairs;
  private final Clock clock;
  private volatile Instant since = Instant.EPOCH;

  public GatherPairs(Pairs pairs, Clock clock) {
    this.pairs = pairs;
    this.clock = clock;
  }

  /** To be called every second or so; the first time looks at all that is held. */
  public void gather() {
    Instant begun = clock.instant();
    pairs.rivalsSince(since).stream()
        .flatMap(rivals -> rivals.pairs().stream())
        .forEach(pairs::add);
    since = begun.minus(OVERLAP);
  }

  /** For whatever was kept at the very moment of a purge. */
  public void forget() {
    pairs.forgetPurged();
  }
}
