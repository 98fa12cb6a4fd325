package dev.rapport.platform.x;

import dev.rapport.mention.MentionFeed;
import dev.rapport.platform.x.XAccount.Identity;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/**
 * Mentions on X by activity webhooks. X delivers to whichever instance it reaches, see {@link
 * XWebhookResource}; here the one whose turn it is looks after the registration.
 */
@Singleton
public class XWebhookFeed implements MentionFeed {

  /** X checks a webhook every hour, so one that failed is found soon after. */
  private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(10);

  private static final Duration AFTER_TROUBLE = Duration.ofMinutes(1);

  private final XAccount account;
  private final XConfig config;
  private final XFeedStatus status;
  private final Optional<XSubscriptions> subscriptions;

  XWebhookFeed(XClients clients, XAccount account, XConfig config, XFeedStatus status) {
    this.account = account;
    this.config = config;
    this.status = status;
    this.subscriptions =
        config.webhookUrl().map(url -> new XSubscriptions(clients.app(), clients.writer(), url));
  }

  @Override
  public String platform() {
    return XPostReader.PLATFORM;
  }

  @Override
  public boolean wanted() {
    return config.intake() == XIntake.WEBHOOK;
  }

  @Override
  public void missed() {
    status.missed();
  }

  @Override
  public void listen(Ear ear) throws InterruptedException {
    try {
      while (ear.listening()) {
        Rest.REAL.take(look(ear), ear::listening);
      }
    } finally {
      status.closed();
    }
  }

  /** Returns how long until the next look. */
  private Duration look(Ear ear) {
    if (config.consumerSecret().isEmpty()) {
      return closed(ear, "webhooks need rapport.platform.x.consumer-secret", AFTER_TROUBLE);
    }
    return switch (account.identity()) {
      case Identity.Unknown unknown -> closed(ear, unknown.why(), unknown.retryAfter());
      case Identity.Known known -> look(ear, known.us().id());
    };
  }

  private Duration look(Ear ear, String us) {
    Optional<XAnswer.Failed> trouble = subscriptions.flatMap(known -> known.keepInOrder(us));
    if (trouble.isPresent()) {
      Duration pause = trouble.get().retryAfter();
      return closed(
          ear,
          "the webhook is not in order: " + trouble.get().why(),
          pause.compareTo(AFTER_TROUBLE) > 0 ? pause : AFTER_TROUBLE);
    }
    status.opened();
    ear.opened();
    return BETWEEN_LOOKS;
  }

  private Duration closed(Ear ear, String why, Duration pause) {
    status.closed();
    ear.closed(why);
    return pause;
  }
}
