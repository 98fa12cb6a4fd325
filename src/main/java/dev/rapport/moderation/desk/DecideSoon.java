package dev.rapport.moderation.desk;

import dev.rapport.moderation.DecideReview;
import dev.rapport.moderation.DecideReview.Decided;
import dev.rapport.moderation.Decision;
import dev.rapport.post.PostRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * A person decides, and has a moment to undo it. Until it counts the item waits as before, so a
 * crash in between loses nothing; what stands against it then sends it back to the queue.
 */
@ApplicationScoped
public class DecideSoon {

  private static final Logger LOG = Logger.getLogger(DecideSoon.class);
  private static final int MOST = 200;

  private final DecideReview decide;
  private final PendingDecisions pending;
  private final DeskConfig config;
  private final Clock clock;

  DecideSoon(DecideReview decide, PendingDecisions pending, DeskConfig config, Clock clock) {
    this.decide = decide;
    this.pending = pending;
    this.config = config;
    this.clock = clock;
  }

  /** Whatever can be known to stand against it is said at once. */
  public Soon decide(Decision decision) {
    if (!config.undo().isPositive()) {
      return new Soon.Now(decide.decide(decision));
    }
    Optional<Decided> against = decide.against(decision);
    if (against.isPresent()) {
      return new Soon.Now(against.get());
    }
    Instant due = clock.instant().plus(config.undo());
    return pending.put(decision, due)
        ? new Soon.Later(due)
        : new Soon.Now(decide.against(decision).orElseGet(Decided.NotWaiting::new));
  }

  /**
   * @param by who decided
   * @return what was decided and no more is; empty when it is too late
   */
  public Optional<Decision> undo(PostRef item, String by) {
    return pending.takeBack(item, by);
  }

  /** Writes what can be undone no more. To be called every second or so; idempotent. */
  public void commitDue() {
    pending.due(MOST).forEach(this::commit);
  }

  private void commit(Decision decision) {
    Decided decided = decide.decide(decision);
    standsAgainst(decided)
        .ifPresent(
            why ->
                LOG.warnf(
                    "%s waits again: the decision of %s cannot stand, %s",
                    decision.mention(), decision.by(), why));
    pending.settled(decision.mention());
  }

  /** Why an item waits again; empty when it does not, or only for somebody else. */
  private static Optional<String> standsAgainst(Decided decided) {
    return switch (decided) {
      case Decided.Objection objection -> Optional.of(String.join("; ", objection.reasons()));
      case Decided.Hidden hidden -> Optional.of(hidden.why());
      case Decided.Done done -> Optional.empty();
      case Decided.Proposed proposed -> Optional.empty();
      case Decided.NotWaiting no -> Optional.empty();
      case Decided.Claimed claimed -> Optional.empty();
    };
  }

  /** What came of it. */
  public sealed interface Soon {

    record Now(Decided decided) implements Soon {}

    /** It counts from then on, and can be undone until then. */
    record Later(Instant until) implements Soon {}
  }
}
