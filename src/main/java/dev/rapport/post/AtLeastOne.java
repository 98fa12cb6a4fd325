package dev.rapport.post;

import org.eclipse.microprofile.config.spi.Converter;

/** Reads a setting that is a whole number of at least 1; a ceiling of zero would answer nobody. */
public final class AtLeastOne implements Converter<Integer> {

  private static final long serialVersionUID = 1L;

  @Override
  public Integer convert(String value) {
    int number = Integer.parseInt(value.strip());
    if (number < 1) {
      throw new IllegalArgumentException("must be at least 1, not " + number);
    }
    return number;
  }
}
