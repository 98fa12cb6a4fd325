package dev.rapport.post;

import io.quarkus.runtime.configuration.DurationConverter;
import java.time.Duration;
import org.eclipse.microprofile.config.spi.Converter;

/** Reads a setting that is a duration within bounds. */
public abstract class Lasting implements Converter<Duration> {

  private static final long serialVersionUID = 1L;

  private final String shortest;
  private final String longest;

  /** As settings spell them. */
  protected Lasting(String shortest, String longest) {
    this.shortest = shortest;
    this.longest = longest;
  }

  @Override
  public final Duration convert(String value) {
    Duration lasting = DurationConverter.parseDuration(value.strip());
    if (lasting.compareTo(DurationConverter.parseDuration(shortest)) < 0
        || lasting.compareTo(DurationConverter.parseDuration(longest)) > 0) {
      throw new IllegalArgumentException(
          "must be from %s to %s, not %s".formatted(shortest, longest, value.strip()));
    }
    return lasting;
  }
}
