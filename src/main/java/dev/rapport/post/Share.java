package dev.rapport.post;

import org.eclipse.microprofile.config.spi.Converter;

/** Reads a setting that is a share within bounds. */
public abstract class Share implements Converter<Double> {

  private static final long serialVersionUID = 1L;

  private final double least;
  private final double most;

  protected Share(double least, double most) {
    this.least = least;
    this.most = most;
  }

  @Override
  public final Double convert(String value) {
    double share = Double.parseDouble(value.strip());
    if (!(share >= least && share <= most)) {
      throw new IllegalArgumentException(
          "must be from %s to %s, not %s".formatted(shown(least), shown(most), value.strip()));
    }
    return share;
  }

  private static String shown(double bound) {
    return bound == Math.rint(bound) ? String.valueOf((long) bound) : String.valueOf(bound);
  }
}
