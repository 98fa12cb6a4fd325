package dev.rapport.ledger;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import org.eclipse.microprofile.config.spi.Converter;

/** Who this process is among its like. */
@ConfigMapping(prefix = "rapport")
public interface InstanceConfig {

  /**
   * A name that no other running instance has and that a restarted one has again; the host and port
   * by default. Work that its former life left behind is taken up at once. Letters, digits, {@code
   * .}, {@code _} and {@code -}, because Kafka knows it by this name too.
   */
  @WithConverter(InstanceName.class)
  String instance();

  /** Reads the name. */
  final class InstanceName implements Converter<String> {

    private static final long serialVersionUID = 1L;

    @Override
    public String convert(String value) {
      if (!value.matches("[A-Za-z0-9._-]{1,100}")) {
        throw new IllegalArgumentException(
            "must be letters, digits, '.', '_' and '-', not '" + value + "'");
      }
      return value;
    }
  }
}
