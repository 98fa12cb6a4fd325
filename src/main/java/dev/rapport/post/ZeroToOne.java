package dev.rapport.post;

import org.eclipse.microprofile.config.spi.Converter;

/** Reads a setting that is a share, from 0 to 1. */
public final class ZeroToOne implements Converter<Double> {

  private static final long serialVersionUID = 1L;

  @Override
  public Double convert(String value) {
    double share = Double.parseDouble(value.strip());
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("must be from 0 to 1, not " + value.strip());
    }
    return share;
  }
}
