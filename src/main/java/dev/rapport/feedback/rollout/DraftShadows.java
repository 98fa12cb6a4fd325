package dev.rapport.feedback.rollout;

import dev.rapport.feedback.arena.Entry;
import dev.rapport.feedback.arena.NewPair;
import dev.rapport.feedback.arena.Pairs;
import dev.rapport.feedback.arena.Pairs.Drafted;
import dev.rapport.feedback.arena.Source;
import dev.rapport.feedback.rollout.Stage.Shadow;
import dev.rapport.mention.money.Cost;
import dev.rapport.mention.money.CostKind;
import dev.rapport.mention.money.CostLog;
import dev.rapport.mention.money.Price;
import dev.rapport.post.PostRef;
import dev.rapport.reply.Contexts;
import dev.rapport.reply.Draft;
import dev.rapport.reply.Places;
import dev.rapport.reply.WriteAside;
import dev.rapport.reply.WriteAside.Aside;
import dev.rapport.reply.variant.Variant;
import dev.rapport.reply.variant.Variants;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Has the variant of a rollout that is in the shadow answer what others have answered, on the
 * instances that write. Both are looked at alike, people may compare them in the arena, and none of
 * these is ever posted.
 */
@ApplicationScoped
public class DraftShadows {

  private static final Logger LOG = Logger.getLogger(DraftShadows.class);

  /** Longer than the slowest mode may take, with every try. */
  private static final Duration LEASE = Duration.ofMinutes(5);

  private static final int MOST = 2;

  private final Places places = new Places(MOST);
  private final RolloutRecord record;
  private final Shadows shadows;
  private final Variants variants;
  private final WriteAside aside;
  private final Pairs pairs;
  private final Contexts contexts;
  private final CostLog costs;
  private final RolloutConfig config;
  private final Clock clock;

  DraftShadows(
      RolloutRecord record,
      Shadows shadows,
      Variants variants,
      WriteAside aside,
      Pairs pairs,
      Contexts contexts,
      CostLog costs,
      RolloutConfig config,
      Clock clock) {
    this.record = record;
    this.shadows = shadows;
    this.variants = variants;
    this.aside = aside;
    this.pairs = pairs;
    this.contexts = contexts;
    this.costs = costs;
    this.config = config;
    this.clock = clock;
  }

  /** To be called every second or so. It may cost money. */
  public void draft() {
    record.latest().filter(it -> it.stage() instanceof Shadow).ifPresent(this::draft);
  }

  private void draft(Rollout rollout) {
    variants
        .find(rollout.variant())
        .filter(rollout::isOf)
        .ifPresent(
            variant ->
                places.fill(
                    room -> shadows.take(rollout, room, config.shadows(), LEASE),
                    mention -> settle(rollout, variant, mention)));
  }

  private void settle(Rollout rollout, Variant variant, PostRef mention) {
    try {
      pairs
          .drafted(mention)
          .ifPresentOrElse(
              drafted -> settle(rollout, variant, drafted, mention),
              () -> shadows.settle(rollout, mention, "its words are not held any more"));
    } catch (RuntimeException e) {
      LOG.errorf("%s got no shadow: %s", mention, e.getClass().getSimpleName());
      shadows.settle(rollout, mention, "something went wrong");
    }
  }

  private void settle(Rollout rollout, Variant variant, Drafted drafted, PostRef mention) {
    switch (aside.write(drafted.post(), contexts.of(mention), variant)) {
      case Aside.NotNow no -> {
        spent(mention, no.costUsd());
        shadows.settle(rollout, mention, no.why());
      }
      case Aside.Wrote wrote -> {
        spent(mention, wrote.draft().origin().costUsd());
        pair(mention, drafted.draft(), wrote.draft()).ifPresent(pairs::add);
        shadows.settle(rollout, mention, wrote.draft(), wrote.took());
      }
    }
  }

  /** What a gate objects to nobody is shown. */
  private static Optional<NewPair> pair(PostRef mention, Draft base, Draft shadow) {
    return shadow.passed()
        ? NewPair.of(mention, Source.SHADOW, Entry.of(base), Entry.of(shadow))
        : Optional.empty();
  }

  private void spent(PostRef mention, BigDecimal usd) {
    costs.note(List.of(Cost.each(mention, new Price(CostKind.MODEL, usd), clock.instant())));
  }
}
