package dev.rapport.feedback.arena;

import dev.rapport.feedback.arena.Pairs.Drafted;
import dev.rapport.feedback.arena.RivalWishes.Wish;
import dev.rapport.mention.money.Cost;
import dev.rapport.mention.money.CostKind;
import dev.rapport.mention.money.CostLog;
import dev.rapport.mention.money.Price;
import dev.rapport.reply.Approach.Context;
import dev.rapport.reply.Contexts;
import dev.rapport.reply.Draft;
import dev.rapport.reply.Places;
import dev.rapport.reply.RewriteReply;
import dev.rapport.reply.RewriteReply.Rewritten;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Writes what another persona would have said, on the instances that write. It is shown to people
 * who compare, and never posted.
 */
@ApplicationScoped
public class DraftRivals {

  private static final Logger LOG = Logger.getLogger(DraftRivals.class);

  /** Longer than the slowest mode may take. */
  private static final Duration LEASE = Duration.ofMinutes(2);

  /** Longer than words are held, so that nothing is wished twice. */
  private static final Duration OLD = Duration.ofDays(30);

  /** Fewer than reviewers have, who wait for theirs. */
  private static final int MOST = 2;

  private final Places places = new Places(MOST);
  private final RivalWishes wishes;
  private final Pairs pairs;
  private final Contexts contexts;
  private final RewriteReply rewrite;
  private final CostLog costs;
  private final Clock clock;

  DraftRivals(
      RivalWishes wishes,
      Pairs pairs,
      Contexts contexts,
      RewriteReply rewrite,
      CostLog costs,
      Clock clock) {
    this.wishes = wishes;
    this.pairs = pairs;
    this.contexts = contexts;
    this.rewrite = rewrite;
    this.costs = costs;
    this.clock = clock;
  }

  /** To be called every second or so. It may cost money. */
  public void grant() {
    places.fill(room -> wishes.take(room, LEASE), this::settle);
  }

  /** Takes out what nobody can ask for again. */
  public void forget() {
    wishes.forget(OLD);
  }

  private void settle(Wish wish) {
    try {
      wishes.settle(wish.id(), grant(wish));
    } catch (RuntimeException e) {
      LOG.errorf("%s got no rival: %s", wish.mention(), e.getClass().getSimpleName());
      wishes.settle(wish.id(), "something went wrong");
    }
  }

  /**
   * @return why nothing came of it; empty when it did
   */
  private String grant(Wish wish) {
    Optional<Drafted> drafted = pairs.drafted(wish.mention());
    if (drafted.isEmpty()) {
      return "its words are not held any more";
    }
    Context context = speakingAs(wish.persona(), contexts.of(wish.mention()));
    return switch (rewrite.rewrite(drafted.get().post(), context, "", drafted.get().draft())) {
      case Rewritten.NotNow no -> {
        spent(wish, no.costUsd());
        yield no.why();
      }
      case Rewritten.Written written -> {
        spent(wish, written.draft().origin().costUsd());
        yield paired(wish, drafted.get().draft(), written.draft());
      }
    };
  }

  private String paired(Wish wish, Draft before, Draft rival) {
    if (!rival.passed()) {
      return "a gate objects to it";
    }
    return NewPair.of(wish.mention(), Source.WISH, Entry.of(before), Entry.of(rival))
        .map(pair -> pairs.add(pair) ? "" : "it is known, or its words are not held any more")
        .orElse("it is the same variant, or says the same");
  }

  private static Context speakingAs(String persona, Context context) {
    return new Context(context.said(), context.thread(), Optional.of(persona), false);
  }

  private void spent(Wish wish, BigDecimal usd) {
    costs.note(List.of(Cost.each(wish.mention(), new Price(CostKind.MODEL, usd), clock.instant())));
  }
}
