package dev.rapport.sandbox.webhook;

import dev.rapport.sandbox.network.Person;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/**
 * Where an app wants to be told.
 *
 * @param owner whose app it is
 * @param secret what the app's answers to checks, and what is told, is signed with
 * @param valid whether it is told: its last check went well, or none went wrong for long
 * @param proven when a check last went well
 */
public record Webhook(
    long id, Person owner, URI url, String secret, Instant created, boolean valid, Instant proven) {

  /** X's patience with a receiver that does not answer: a day, and four hours of grace. */
  private static final Duration PATIENCE = Duration.ofHours(28);

  /** What it is after a check: who gives no answer has time, who answers wrongly has none. */
  Webhook after(CrcCheck.Result check, Instant now) {
    return switch (check) {
      case PROVEN -> new Webhook(id, owner, url, secret, created, true, now);
      case WRONG -> invalid();
      case NO_ANSWER -> now.isAfter(proven.plus(PATIENCE)) ? invalid() : this;
    };
  }

  Webhook invalid() {
    return new Webhook(id, owner, url, secret, created, false, proven);
  }
}
