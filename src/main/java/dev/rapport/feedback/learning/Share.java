package dev.rapport.feedback.learning;

import org.eclipse.microprofile.config.spi.Converter;

/** Reads a setting that is a share within bounds of its own. */
abstract sealed class Share implements Converter<Double> {

  private static final long serialVersionUID = 1L;

  private final double least;
  private final double most;

  private Share(double least, double most) {
    this.least = least;
    this.most = most;
  }

  @Override
  public Double convert(String value) {
    double share = Double.parseDouble(value.strip());
    if (!(share >= least && share <= most)) {
      throw new IllegalArgumentException(
          "must be between " + least + " and " + most + ", not " + value.strip());
    }
    return share;
  }

  public static final class OfExploration extends Share {
    private static final long serialVersionUID = 1L;

    public OfExploration() {
      super(0, Rails.MOST_EXPLORATION);
    }
  }

  public static final class HeldOut extends Share {
    private static final long serialVersionUID = 1L;

    public HeldOut() {
      super(Rails.LEAST_HELD_OUT, 1);
    }
  }

  public static final class Kept extends Share {
    private static final long serialVersionUID = 1L;

    public Kept() {
      super(0.5, 1);
    }
  }
}
