package dev.rapport.reaction;

import dev.rapport.mention.money.WatchSpending;
import dev.rapport.post.PostRef;
import dev.rapport.publish.ReplyPublished;
import dev.rapport.reaction.ReactionLog.Look;
import dev.rapport.reaction.ReactionLog.Watched;
import dev.rapport.reaction.ReactionSource.Observed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Stage 6: what people did with it. Compares the counts of every watched reply with what was last
 * seen and tells the difference. A like that comes and goes between two looks is not seen.
 */
@ApplicationScoped
public class ObserveReactions {

  /** How much rarer a look becomes from a soft cap on. */
  private static final int FRUGAL = 4;

  /** Looks are gathered, so that one request serves many replies. */
  private static final int ROUNDS_AN_INTERVAL = 10;

  private final ReactionLog log;
  private final Iterable<ReactionSource> sources;
  private final ReactionConfig config;
  private final WatchSpending spending;
  private final Clock clock;
  private volatile Instant restUntil = Instant.MIN;

  @Inject
  ObserveReactions(
      ReactionLog log,
      @Any Instance<ReactionSource> sources,
      ReactionConfig config,
      WatchSpending spending,
      Clock clock) {
    this(log, (Iterable<ReactionSource>) sources, config, spending, clock);
  }

  ObserveReactions(
      ReactionLog log,
      Iterable<ReactionSource> sources,
      ReactionConfig config,
      WatchSpending spending,
      Clock clock) {
    this.log = log;
    this.sources = sources;
    this.config = config;
    this.spending = spending;
    this.clock = clock;
  }

  @Incoming("published-replies-in")
  @RunOnVirtualThread
  @Blocking(ordered = false)
  void on(ReplyPublished event) {
    log.watch(event.reply(), event.publishedAt());
  }

  /**
   * The platform says that somebody did something with this reply, so its counts are looked at with
   * the next round. What is told again, or is no longer watched, changes nothing.
   */
  public void lookSoon(PostRef reply) {
    log.lookSoon(reply);
  }

  /**
   * One look at everything that is due, and for which there is money, but no more than ten times an
   * interval. To be called often, by one thread.
   */
  public void observe() {
    Instant now = clock.instant();
    if (now.isBefore(restUntil)) {
      return;
    }
    for (ReactionSource source : sources) {
      if (spending.isSpent() && source.costs()) {
        continue;
      }
      List<Watched> due = log.due(source.platform(), now, source.batch());
      if (!due.isEmpty()) {
        restUntil = now.plus(interval().dividedBy(ROUNDS_AN_INTERVAL));
        observe(source, due);
      }
    }
  }

  private void observe(ReactionSource source, List<Watched> due) {
    switch (source.observe(due.stream().map(Watched::reply).toList())) {
      case Observed.Counts seen -> due.forEach(watched -> compare(watched, seen.counts()));
      case Observed.Unreadable unreadable ->
          log.postpone(due, clock.instant().plus(unreadable.retryAfter()));
    }
  }

  private Duration interval() {
    return spending.isTight() ? config.interval().multipliedBy(FRUGAL) : config.interval();
  }

  private void compare(Watched watched, Map<PostRef, Map<ReactionKind, Integer>> counts) {
    Instant now = clock.instant();
    Duration age = Duration.between(watched.publishedAt(), now);
    Instant planned = now.plus(Pace.pause(age, interval()));
    Map<ReactionKind, Integer> shown = counts.getOrDefault(watched.reply(), Map.of());
    Optional<Milestone> reached =
        Milestone.of(age).filter(each -> each.hours() > watched.measured() && !shown.isEmpty());
    log.observed(
        watched,
        new Look(
            changes(watched, shown, now),
            shown,
            reached,
            Milestone.orSooner(planned, watched.publishedAt(), now)));
  }

  private static List<ReactionObserved> changes(
      Watched watched, Map<ReactionKind, Integer> shown, Instant now) {
    List<ReactionObserved> changes = new ArrayList<>();
    shown.forEach(
        (kind, total) -> {
          int change = total - watched.seen().getOrDefault(kind, 0);
          if (kind.isAct() && change != 0) {
            changes.add(
                new ReactionObserved(UUID.randomUUID(), watched.reply(), kind, change, total, now));
          }
        });
    return changes;
  }
}
