package dev.rapport.moderation.desk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How people share the review queue. */
@ConfigMapping(prefix = "rapport.moderation.desk")
public interface DeskConfig {

  /** How long an item is somebody's, from their last look on; then others are offered it. */
  @WithDefault("5m")
  Duration claim();

  /** How long a decision in the console can be undone; {@code 0s} decides at once. */
  @WithDefault("5s")
  Duration undo();

  /** How long whoever skipped an item is not offered it. */
  @WithDefault("30m")
  Duration skip();
}
