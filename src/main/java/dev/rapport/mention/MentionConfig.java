package dev.rapport.mention;

import dev.rapport.post.AtLeastOne;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** What is worth an answer, before any money is spent. */
@ConfigMapping(prefix = "rapport.mention")
public interface MentionConfig {

  /** Older mentions are stored, and not answered. An ISO duration or {@code 6h}. */
  @WithDefault("6h")
  Duration maxAge();

  /** The words that mean "leave me alone": one phrase a line, {@code #} starts a comment. */
  Path optOutFile();

  /** Ceilings on answers; a mention over one of them ends as ineligible. */
  Caps caps();

  /** How many mentions are accepted for an answer, the bot's own turns being what is counted. */
  interface Caps {

    /** By one author within an hour. At least 1. */
    @WithDefault("100")
    @WithConverter(AtLeastOne.class)
    int perAuthorHour();

    /** In one thread within 24 hours: what ends a loop with another bot. At least 1. */
    @WithDefault("20")
    @WithConverter(AtLeastOne.class)
    int perThreadDay();

    /** In all within 24 hours. At least 1; X lets an app post 10,000 times a day. */
    @WithDefault("10000")
    @WithConverter(AtLeastOne.class)
    int perDay();
  }
}
