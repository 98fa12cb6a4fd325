package dev.rapport.moderation.quality;

import org.eclipse.microprofile.config.spi.Converter;

/** Reads a share from 0 to 0.2: more than that is no longer review. */
public final class UpToAFifth implements Converter<Double> {

  private static final long serialVersionUID = 1L;
  private static final double MOST = 0.2;

  @Override
  public Double convert(String value) {
    double share = Double.parseDouble(value.strip());
    if (!(share >= 0 && share <= MOST)) {
      throw new IllegalArgumentException("must be from 0 to 0.2, not " + value.strip());
    }
    return share;
  }
}
