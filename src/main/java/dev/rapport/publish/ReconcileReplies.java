package dev.rapport.publish;

import dev.rapport.mention.MentionState.Unknown;
import dev.rapport.post.PostRef;
import dev.rapport.post.Sha256;
import dev.rapport.publish.PublicationLog.Charge;
import dev.rapport.publish.PublicationLog.Intent;
import dev.rapport.publish.PublicationLog.Unsettled;
import dev.rapport.publish.ReplyPublisher.OwnReplies;
import dev.rapport.publish.ReplyPublisher.OwnReply;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Settles what nobody knows: was the reply made before the connection, or the process, died? It
 * reads the account's own posts. Found means published. Absent in several looks over the whole
 * settle window means never made, and the same bytes may go out once more. Still unclear at the
 * deadline means that an operator has to look.
 */
@ApplicationScoped
public class ReconcileReplies {

  private static final Logger LOG = Logger.getLogger(ReconcileReplies.class);
  private static final Unknown UNKNOWN = new Unknown("unknown");

  /** Why an answer is unknown that the platform refused as a duplicate. */
  static final String DUPLICATE = "the platform calls it a duplicate";

  /** Absence is believed only after this many complete looks, the last one after the window. */
  private static final int LOOKS = 3;

  private final PublicationLog log;
  private final Publishers publishers;
  private final PublishConfig config;
  private final Clock clock;

  ReconcileReplies(PublicationLog log, Publishers publishers, PublishConfig config, Clock clock) {
    this.log = log;
    this.publishers = publishers;
    this.config = config;
    this.clock = clock;
  }

  /** One round over everything that is due. Idempotent; any number of instances may run it. */
  public void reconcile() {
    int lost = log.declareUnknown();
    if (lost > 0) {
      LOG.warnf("%d intents were left behind and are being looked into", lost);
    }
    log.unsettled(100).forEach(this::settle);
  }

  private void settle(Unsettled unsettled) {
    Intent intent = unsettled.intent();
    switch (publishers.of(intent.target()).repliesSince(intent.mention())) {
      case OwnReplies.Shown shown ->
          find(shown.replies(), intent)
              .ifPresentOrElse(
                  reply -> found(intent, reply), () -> absent(unsettled, shown.complete()));
      case OwnReplies.Unreadable unreadable -> later(unsettled, unreadable);
    }
  }

  private static Optional<PostRef> find(List<OwnReply> replies, Intent intent) {
    return replies.stream()
        .filter(reply -> intent.versions().contains(reply.inReplyTo()))
        .map(OwnReply::reply)
        .findFirst();
  }

  private void found(Intent intent, PostRef reply) {
    String hash = Sha256.hex(intent.text());
    log.published(
        intent,
        UNKNOWN.published(reply),
        new ReplyPublished(intent.mention(), reply, hash, clock.instant()),
        new Charge(publishers.of(reply).price(intent.text()), List.of()));
    LOG.infof("the unknown reply to %s is out as %s", intent.mention(), reply);
  }

  private void absent(Unsettled unsettled, boolean complete) {
    Instant now = clock.instant();
    boolean longEnough = now.isAfter(unsettled.attemptedAt().plus(config.settle()));
    boolean oftenEnough = unsettled.absences() + 1 >= LOOKS;
    if (complete && longEnough && oftenEnough) {
      neverMade(unsettled);
    } else if (pastDeadline(unsettled, now)) {
      abandon(unsettled.intent());
    } else if (complete) {
      log.absent(unsettled.intent(), pause());
    } else {
      log.lookAgain(unsettled.intent(), config.settle());
    }
  }

  /** A refused duplicate that is not ours to this post is another post's text: a person decides. */
  private void neverMade(Unsettled unsettled) {
    if (unsettled.reason().equals(DUPLICATE)) {
      log.settle(
          unsettled.intent(),
          UNKNOWN.held("the platform refuses the text as a duplicate of another post"),
          Duration.ZERO);
    } else {
      log.settle(unsettled.intent(), UNKNOWN.approved(), Duration.ZERO);
    }
  }

  private void later(Unsettled unsettled, OwnReplies.Unreadable unreadable) {
    if (pastDeadline(unsettled, clock.instant())) {
      abandon(unsettled.intent());
    } else {
      log.lookAgain(unsettled.intent(), unreadable.retryAfter());
    }
  }

  private void abandon(Intent intent) {
    LOG.errorf(
        "nobody can tell whether %s was answered; look at the account and settle it by hand",
        intent.mention());
    log.settle(intent, UNKNOWN.abandoned("still unclear at the deadline"));
  }

  private boolean pastDeadline(Unsettled unsettled, Instant now) {
    return now.isAfter(unsettled.firstAttemptedAt().plus(config.abandonAfter()));
  }

  private Duration pause() {
    return config.settle().dividedBy(LOOKS);
  }
}
