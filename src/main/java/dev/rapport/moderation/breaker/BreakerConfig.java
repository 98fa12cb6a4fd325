package dev.rapport.moderation.breaker;

import dev.rapport.post.AtLeastOne;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When everything waits for a person because something is far out of the ordinary. */
@ConfigMapping(prefix = "rapport.breaker")
public interface BreakerConfig {

  /** What "lately" is. */
  @WithDefault("5m")
  Duration window();

  /** What "usually" is: the mean over so long before. */
  @WithDefault("24h")
  Duration norm();

  /**
   * How many times what is usual is too many mentions, or authors who are new to us. At least 1.
   */
  @WithDefault("5")
  @WithConverter(AtLeastOne.class)
  int times();

  /** Fewer mentions in a window than this are never too many. A very large number never trips. */
  @WithDefault("60")
  @WithConverter(AtLeastOne.class)
  int least();

  /**
   * The share of answers that are held, rejected or refused from which on it is too many, 0 to 1.
   */
  @WithDefault("0.5")
  double share();

  /** Fewer answers in a window than this have no share to speak of. At least 1. */
  @WithDefault("30")
  @WithConverter(AtLeastOne.class)
  int leastEndings();

  /** How long nothing may be out of the ordinary before it is released by itself. */
  @WithDefault("15m")
  Duration calm();

  /** How long it does not trip by itself after a person released it. */
  @WithDefault("1h")
  Duration rest();
}
