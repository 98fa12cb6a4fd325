package dev.rapport.sandbox.activity;

import dev.rapport.sandbox.network.Person;
import java.time.Instant;
import java.util.Optional;

/**
 * What an app wants to be told of.
 *
 * @param owner whose app it is
 * @param what which events of whom
 * @param delivery how, which alone can be changed
 */
public record Subscription(
    long id, Person owner, What what, Delivery delivery, Instant created, Instant updated) {

  /**
   * @param type as X names it: {@code post.mention.create}
   * @param user the person's id
   * @param direction {@code inbound} or {@code outbound} for a like; empty is both
   */
  public record What(String type, long user, Optional<String> direction) {}

  /**
   * @param tag the app's own label
   * @param webhook its id; empty when only the stream is told
   */
  public record Delivery(Optional<String> tag, Optional<Long> webhook) {}

  Subscription with(Delivery next, Instant at) {
    return new Subscription(id, owner, what, next, created, at);
  }
}
