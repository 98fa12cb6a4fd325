package dev.rapport.mention;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.eclipse.microprofile.config.spi.Converter;

/** How instances that could do the same take turns. */
@ConfigMapping(prefix = "rapport.turn")
public interface TurnConfig {

  /**
   * How long a turn lasts unless it is renewed, which happens every second: an instance that dies
   * is replaced after this and a second more. At least {@code 3s}; longer where the database is
   * often out of reach for that long. The same for all instances.
   */
  @WithDefault("6s")
  @WithConverter(Lasting.class)
  Duration lasting();

  /** Reads a duration that outlives a renewal or two. */
  final class Lasting implements Converter<Duration> {

    private static final long serialVersionUID = 1L;
    private static final Duration SHORTEST = Duration.ofSeconds(3);

    @Override
    public Duration convert(String value) {
      Duration lasting = DurationConverter.parseDuration(value);
      if (lasting.compareTo(SHORTEST) < 0) {
        throw new IllegalArgumentException("must be at least 3s, not " + value);
      }
      return lasting;
    }
  }
}
