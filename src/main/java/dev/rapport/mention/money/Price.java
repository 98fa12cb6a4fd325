package dev.rapport.mention.money;

import java.math.BigDecimal;

/**
 * What something costs.
 *
 * @param usd US dollars, not negative
 */
public record Price(CostKind kind, BigDecimal usd) {

  public boolean isFree() {
    return usd.signum() == 0;
  }
}
