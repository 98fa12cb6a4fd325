package dev.rapport.reaction;

import dev.rapport.post.AtLeastOne;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
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

  /**
   * How many replies may be looked at in one UTC day, the youngest first when they are more, and
   * half of them kept for replies of that day. A reply counts once for a day, as X charges it:
   * $0.005 each, or $0.001 by the account's own reads. At least 1.
   */
  @WithDefault("5000")
  @WithConverter(AtLeastOne.class)
  int dailyLooks();

  /** How long a reply is watched. */
  @WithDefault("72h")
  Duration watchFor();
}
