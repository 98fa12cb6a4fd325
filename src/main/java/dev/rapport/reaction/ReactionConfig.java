package dev.rapport.reaction;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How reactions are watched. */
@ConfigMapping(prefix = "rapport.reaction")
public interface ReactionConfig {

  /**
   * How often a fresh reply is looked at. The pause grows with the reply's age, because most
   * reactions come early and every look costs money.
   */
  @WithDefault("1m")
  Duration interval();

  /** How long a reply is watched. */
  @WithDefault("72h")
  Duration watchFor();
}
