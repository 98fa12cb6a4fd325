package dev.rapport.reply.memory;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;

/** How long answers are remembered. */
@ConfigMapping(prefix = "rapport.reply.memory")
public interface MemoryConfig {

  /**
   * How long a grounded answer may be retold to others who ask the same; {@code 0s} remembers
   * nothing.
   */
  @WithDefault("6h")
  Duration keep();

  /**
   * How long others wait while the first one who asks something is being answered; afterwards they
   * are answered for themselves. It should be longer than a model takes; {@code 0s} lets nobody
   * wait.
   */
  @WithName("wait")
  @WithDefault("20s")
  Duration patience();
}
