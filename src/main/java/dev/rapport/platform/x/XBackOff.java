package dev.rapport.platform.x;

import java.time.Duration;

/**
 * How long to wait before a stream is opened again. X asks for three ladders: after a broken
 * connection at once and then 250 ms more each time, up to 16 s; after an HTTP error 5 s, doubled
 * up to 320 s; after a 429 a minute, doubled. Source: X's pages on consuming streaming data and on
 * disconnections.
 */
final class XBackOff {

  private static final Duration NETWORK_STEP = Duration.ofMillis(250);
  private static final Duration NETWORK_MOST = Duration.ofSeconds(16);
  private static final Duration HTTP_FIRST = Duration.ofSeconds(5);
  private static final Duration HTTP_MOST = Duration.ofSeconds(320);
  private static final Duration RATE_FIRST = Duration.ofMinutes(1);
  private static final Duration RATE_MOST = Duration.ofMinutes(16);

  private Trouble last;
  private int times;

  /** What kind of trouble ended, or prevented, a connection. */
  enum Trouble {
    NETWORK,
    HTTP,
    RATE
  }

  /** The wait after this trouble; longer each time that it comes again. */
  Duration after(Trouble trouble) {
    times = trouble == last ? times + 1 : 0;
    last = trouble;
    return switch (trouble) {
      case NETWORK -> atMost(NETWORK_MOST, NETWORK_STEP.multipliedBy(times));
      case HTTP -> atMost(HTTP_MOST, doubled(HTTP_FIRST));
      case RATE -> atMost(RATE_MOST, doubled(RATE_FIRST));
    };
  }

  /** The stream gave a sign of life: the ladders begin anew. */
  void works() {
    last = null;
    times = 0;
  }

  private Duration doubled(Duration first) {
    return first.multipliedBy(1L << Math.min(times, 10));
  }

  private static Duration atMost(Duration most, Duration wait) {
    return wait.compareTo(most) > 0 ? most : wait;
  }
}
