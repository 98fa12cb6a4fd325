package dev.rapport.feedback.rollout;

import dev.rapport.feedback.rollout.Stage.Complete;
import dev.rapport.feedback.rollout.Stage.Live;
import dev.rapport.feedback.rollout.Stage.RolledBack;
import dev.rapport.feedback.rollout.Stage.Shadow;
import dev.rapport.post.ConversationId;
import dev.rapport.reply.Chosen;
import dev.rapport.reply.Trial;
import dev.rapport.reply.VariantChoice;
import dev.rapport.reply.variant.Variant;
import dev.rapport.reply.variant.Variants;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Draws by conversation who gets the variant of the rollout. Where nobody watches, where the record
 * cannot be read, or where the variant is another one here than it was at the start, nobody does.
 */
@ApplicationScoped
class ServedVariant implements VariantChoice {

  private static final Logger LOG = Logger.getLogger(ServedVariant.class);

  /** A rollout that ends is served for this much longer. */
  private static final Duration FRESH = Duration.ofSeconds(2);

  private final RolloutRecord record;
  private final Variants variants;
  private final RolloutConfig config;
  private final Clock clock;
  private volatile Now now = new Now(Optional.empty(), Instant.MIN);

  ServedVariant(RolloutRecord record, Variants variants, RolloutConfig config, Clock clock) {
    this.record = record;
    this.variants = variants;
    this.config = config;
    this.clock = clock;
  }

  @Override
  public Chosen choose(ConversationId conversation, Optional<String> before) {
    return served()
        .map(it -> before.map(it::again).orElseGet(() -> it.drawn(conversation)))
        .orElse(Chosen.BASE);
  }

  @Override
  public boolean serves(String version) {
    return served().filter(it -> it.variant().version().equals(version)).isPresent();
  }

  private Optional<Served> served() {
    Instant at = clock.instant();
    if (!now.until().isAfter(at)) {
      now = new Now(look(at), at.plus(FRESH));
    }
    return now.served();
  }

  private Optional<Served> look(Instant at) {
    try {
      return record.latest().filter(it -> isServed(it, at)).flatMap(this::served);
    } catch (RuntimeException e) {
      LOG.warnf("nobody gets the variant: %s", e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private boolean isServed(Rollout rollout, Instant at) {
    return switch (rollout.stage()) {
      case Live live -> rollout.isWatched(at, config.missingFor());
      case Complete complete -> true;
      case Shadow shadow -> false;
      case RolledBack back -> false;
    };
  }

  private Optional<Served> served(Rollout rollout) {
    return variants
        .find(rollout.variant())
        .filter(rollout::isOf)
        .map(it -> new Served(rollout, it));
  }

  private record Now(Optional<Served> served, Instant until) {}

  private record Served(Rollout rollout, Variant variant) {

    /** Where somebody has answered already. */
    Chosen again(String version) {
      return version.equals(variant.version())
          ? new Chosen(variant, Optional.empty())
          : Chosen.BASE;
    }

    Chosen drawn(ConversationId conversation) {
      double share = rollout.stage().share();
      return share == 1
          ? new Chosen(variant, Optional.empty())
          : new Chosen(
              conversation.share(rollout.lot()) < share ? variant : Variant.BASE,
              Optional.of(new Trial(rollout.id(), share)));
    }
  }
}
