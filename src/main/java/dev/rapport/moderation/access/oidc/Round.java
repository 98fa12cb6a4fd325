package dev.rapport.moderation.access.oidc;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A browser's way to the provider and back.
 *
 * @param state what the provider hands back; only the browser that began can say what it is made of
 * @param next the page of ours to come to in the end
 * @param redirect where the provider sends the browser
 * @param session whose owner shows again who they are; empty when somebody comes in
 */
public record Round(
    String state, URI next, URI redirect, Optional<Long> session, Instant startedAt) {

  /** So long people may take to find their password and their telephone. */
  public static final Duration LONGEST = Duration.ofMinutes(10);

  boolean isOver(Instant now) {
    return !startedAt.plus(LONGEST).isAfter(now);
  }

  boolean isAgain() {
    return session.isPresent();
  }
}
