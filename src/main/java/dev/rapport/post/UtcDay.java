package dev.rapport.post;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A day as platforms bill and count it: by UTC, wherever the operator is. */
public record UtcDay(LocalDate date) {

  public static UtcDay of(Instant time) {
    return new UtcDay(LocalDate.ofInstant(time, ZoneOffset.UTC));
  }

  /** The midnight that it begins with. */
  public Instant start() {
    return date.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** The midnight that it ends with. */
  public Instant end() {
    return new UtcDay(date.plusDays(1)).start();
  }

  /** The midnight that its month began with. */
  public Instant startOfMonth() {
    return new UtcDay(date.withDayOfMonth(1)).start();
  }
}
