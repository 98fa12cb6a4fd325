package dev.rapport.moderation.queue;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What comes first in a queue. */
public enum QueueOrder {
  /** By {@link dev.rapport.moderation.Priority}. */
  PRIORITY,
  /** What waits longest. */
  OLDEST,
  /** What came last. */
  NEWEST,
  /** What expires first. */
  DUE;

  /**
   * Where an item stands, as a time: the earlier, the sooner it comes up. Time runs backwards where
   * the newest come first, so that an item put ahead comes sooner in every order.
   */
  public Instant place(Times times) {
    return switch (this) {
      case PRIORITY -> times.rank();
      case OLDEST -> times.heldAt().minus(times.ahead());
      case NEWEST ->
          Instant.EPOCH.minus(Duration.between(Instant.EPOCH, times.heldAt())).minus(times.ahead());
      case DUE -> times.due().orElse(times.heldAt()).minus(times.ahead());
    };
  }

  /** The name outside the code. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<QueueOrder> of(String word) {
    return Arrays.stream(values()).filter(order -> order.word().equals(word)).findFirst();
  }

  /** All of them, with commas between. */
  static String all() {
    return Arrays.stream(values()).map(QueueOrder::word).collect(Collectors.joining(", "));
  }

  /**
   * The times of an item that waits.
   *
   * @param rank when it came, less its head start by priority and what it was put ahead
   * @param due when somebody should have decided; empty when nobody said
   * @param ahead by how much people put it ahead of others, zero as a rule
   */
  public record Times(Instant heldAt, Instant rank, Optional<Instant> due, Duration ahead) {}
}
