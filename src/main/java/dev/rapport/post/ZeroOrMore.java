package dev.rapport.post;

import org.eclipse.microprofile.config.spi.Converter;

/** Reads a setting that is a whole number and not negative. */
public final class ZeroOrMore implements Converter<Integer> {

  private static final long serialVersionUID = 1L;

  @Override
  public Integer convert(String value) {
    int number = Integer.parseInt(value.strip());
    if (number < 0) {
      throw new IllegalArgumentException("must be 0 or more, not " + number);
    }
    return number;
  }
}
