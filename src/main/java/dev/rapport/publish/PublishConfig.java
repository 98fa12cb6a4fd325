package dev.rapport.publish;

import dev.rapport.post.AtLeastOne;
import dev.rapport.post.ZeroOrMore;
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

  /**
   * Whether a mention is still there is looked up right before it is answered when it is older than
   * this, or was edited; X charges a post read for a look. Who deleted a question gets no answer.
   */
  @WithDefault("60s")
  Duration lookAfter();

  /** How long an unknown fate is looked into before an operator is asked. */
  @WithDefault("2h")
  Duration abandonAfter();

  /** How long an approved answer may wait to go out; later it would come out of the blue. */
  @WithDefault("12h")
  Duration expireAfter();

  /** How many posts may be begun, by all instances together. */
  Budget budget();

  /**
   * Kept in the record, and corrected downward by what the platform says is left. X takes 100 posts
   * in 15 minutes from a user and 10,000 in 24 hours from an app. Where it is short, replies wait
   * and go out in turn, one for each author.
   */
  interface Budget {

    /** Posts in the shorter window; 0 for no limit. */
    @WithDefault("100")
    @WithConverter(ZeroOrMore.class)
    int posts();

    /** The shorter window. It begins with its first post. */
    @WithDefault("15m")
    Duration per();

    /** Posts in 24 hours; 0 for no limit. */
    @WithDefault("10000")
    @WithConverter(ZeroOrMore.class)
    int postsPerDay();
  }
}
