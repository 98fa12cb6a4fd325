package dev.rapport.publish;

import dev.rapport.mention.Duty;
import dev.rapport.mention.MentionState.Move;
import dev.rapport.mention.MentionState.Publishing;
import dev.rapport.mention.TakeTurns;
import dev.rapport.mention.Turn;
import dev.rapport.mention.money.WatchSpending;
import dev.rapport.moderation.ReviewDecided;
import dev.rapport.post.PostRef;
import dev.rapport.post.Sha256;
import dev.rapport.publish.PublicationLog.Charge;
import dev.rapport.publish.PublicationLog.Haste;
import dev.rapport.publish.PublicationLog.Intent;
import dev.rapport.publish.ReplyPublisher.Posted;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Stage 5: says it once. The intent and the frozen bytes are committed before the post is begun, so
 * a crash at any point leaves a trace; whatever is not surely made or surely not made becomes
 * unknown and is settled by {@link ReconcileReplies}, never by trying again. One instance at a time
 * posts; another that hears of a decision hands it over by the record.
 */
@ApplicationScoped
public class PublishReply {

  private static final Publishing PUBLISHING = new Publishing("the intent to post is on record");
  private static final String GONE = "the mention is gone";
  private static final String TOO_LATE = "the publisher's turn ended before the post was begun";

  /** Between two looks at whether there is; the hard cap of a day ends at midnight. */
  private static final Duration UNTIL_THERE_IS_MONEY = Duration.ofMinutes(5);

  private final PublicationLog log;
  private final TakeTurns turns;
  private final ParentLook parent;
  private final Publishers publishers;
  private final PublishConfig config;
  private final WatchSpending spending;
  private final Clock clock;
  private final Semaphore places;

  PublishReply(
      PublicationLog log,
      TakeTurns turns,
      ParentLook parent,
      Publishers publishers,
      PublishConfig config,
      WatchSpending spending,
      Clock clock) {
    this.log = log;
    this.turns = turns;
    this.parent = parent;
    this.publishers = publishers;
    this.config = config;
    this.spending = spending;
    this.clock = clock;
    this.places = new Semaphore(config.maxInFlight());
  }

  @Incoming("review-decisions-in")
  @RunOnVirtualThread
  @Blocking(ordered = false)
  void on(ReviewDecided event) {
    publish(event.mention(), Haste.AT_ONCE);
  }

  /** Takes up approved answers that wait: after a limit, a release of the switch, a crash. */
  public void catchUp() {
    log.stragglers(100)
        .forEach(mention -> Thread.startVirtualThread(() -> publish(mention, Haste.IN_TURN)));
  }

  /** Ends approved answers that could not go out in time. */
  public void expire() {
    log.expire(config.expireAfter());
  }

  private void publish(PostRef mention, Haste haste) {
    places.acquireUninterruptibly();
    try {
      turns
          .current(Duty.PUBLISH)
          .ifPresentOrElse(turn -> publish(turn, mention, haste), () -> log.handOver(mention));
    } finally {
      places.release();
    }
  }

  private void publish(Turn turn, PostRef mention, Haste haste) {
    if (spending.isSpent() && !publishers.of(mention).price("").isFree()) {
      log.defer(mention, spending.now().why(), UNTIL_THERE_IS_MONEY);
    } else {
      log.intend(turn, mention, haste)
          .ifPresentOrElse(intent -> begin(turn, intent), () -> queue(mention, haste));
    }
  }

  /** A process may have slept between its intent and its post, for longer than its turn. */
  private void begin(Turn turn, Intent intent) {
    if (parent.showsItGone(intent)) {
      log.settle(intent, PUBLISHING.refused(GONE));
    } else if (turns.current(Duty.PUBLISH).equals(Optional.of(turn))) {
      post(intent);
    } else {
      log.settle(intent, PUBLISHING.postponed(TOO_LATE), Duration.ZERO);
    }
  }

  /** What could not go out at once, and still may, waits for its turn among the others. */
  private void queue(PostRef mention, Haste haste) {
    if (haste == Haste.AT_ONCE) {
      log.handOver(mention);
    }
  }

  private void post(Intent intent) {
    ReplyPublisher publisher = publishers.of(intent.target());
    Posted posted = publisher.post(intent.target(), intent.text());
    switch (posted) {
      case Posted.Done done -> {
        Move move = PUBLISHING.published(done.reply());
        String hash = Sha256.hex(intent.text());
        ReplyPublished event =
            new ReplyPublished(intent.mention(), done.reply(), hash, clock.instant());
        log.published(intent, move, event, new Charge(publisher.price(intent.text()), done.left()));
      }
      case Posted.Duplicate duplicate ->
          log.settle(intent, PUBLISHING.unknown(ReconcileReplies.DUPLICATE), Duration.ZERO);
      case Posted.Refused refused -> log.settle(intent, PUBLISHING.refused(refused.why()));
      case Posted.NotMade notMade ->
          log.settle(intent, PUBLISHING.postponed(notMade.why()), notMade.retryAfter());
      case Posted.Paused paused ->
          log.pause(intent, PUBLISHING.postponed(paused.why()), paused.retryAfter());
      case Posted.Indeterminate indeterminate ->
          log.settle(intent, PUBLISHING.unknown(indeterminate.why()), Duration.ZERO);
    }
  }
}
