package dev.rapport.publish;

import dev.rapport.post.AtLeastOne;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How answers go out. */
@ConfigMapping(prefix = "rapport.publish")
public interface PublishConfig {

  /** Posts under way at the same time. At least 1. */
  @WithDefault("16")
  @WithConverter(AtLeastOne.class)
  int maxInFlight();

  /**
   * How long the platform may take to show a post among the account's own. An answer whose fate is
   * unknown is posted again only when it was absent for longer than this. A platform that lags more
   * can still show a double: this is the promise's limit.
   */
  @WithDefault("15s")
  Duration settle();

  /** How long an unknown fate is looked into before an operator is asked. */
  @WithDefault("2h")
  Duration abandonAfter();

  /** How long an approved answer may wait to go out; later it would come out of the blue. */
  @WithDefault("12h")
  Duration expireAfter();
}
