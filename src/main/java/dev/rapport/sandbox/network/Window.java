package dev.rapport.sandbox.network;

import java.time.Instant;
import java.util.Optional;

/**
 * Which ids are asked for.
 *
 * @param since only greater ids
 * @param until only smaller ids
 */
public record Window(long since, long until) {

  public static final Window ALL = new Window(-1, Long.MAX_VALUE);

  /** Nothing older than that time, whatever else was asked for. */
  public Window notBefore(Instant horizon) {
    return new Window(Math.max(since, Snowflakes.first(horizon) - 1), until);
  }

  /** Posts from that time on, that millisecond included. */
  public Window from(Instant start) {
    return new Window(Snowflakes.first(start) - 1, until);
  }

  /** Posts before that time. */
  public Window before(Instant end) {
    return new Window(since, Snowflakes.first(end));
  }

  public Window since(Optional<Long> id) {
    return id.map(value -> new Window(value, until)).orElse(this);
  }

  public Window until(Optional<Long> id) {
    return id.map(value -> new Window(since, value)).orElse(this);
  }

  boolean holds(long id) {
    return id > since && id < until;
  }
}
