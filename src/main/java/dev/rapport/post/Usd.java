package dev.rapport.post;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.config.spi.Converter;

/** Reads a setting that is an amount of US dollars, and shows amounts to people. */
public final class Usd implements Converter<BigDecimal> {

  private static final long serialVersionUID = 1L;

  /** Below a cent people still want to see what there is. */
  private static final int PLACES = 4;

  @Override
  public BigDecimal convert(String value) {
    BigDecimal usd = new BigDecimal(value.strip());
    if (usd.signum() < 0) {
      throw new IllegalArgumentException("must be an amount of US dollars, not " + value);
    }
    return usd;
  }

  /** With a dollar sign, cents always and two more places where they say something. */
  public static String show(BigDecimal usd) {
    BigDecimal rounded = usd.setScale(PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
    return "$" + rounded.setScale(Math.max(2, rounded.scale())).toPlainString();
  }
}
