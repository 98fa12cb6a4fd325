package dev.rapport.feedback.arena;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is learnt from, beside people. */
@ConfigMapping(prefix = "rapport.feedback")
public interface ArenaConfig {

  /** Whether our own score judges pairs as well; it counts once it agrees with people. */
  @WithDefault("off")
  Judge judge();

  /** Who judges beside people. */
  enum Judge {
    ON,
    OFF
  }
}
