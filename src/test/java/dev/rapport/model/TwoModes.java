package dev.rapport.model;

import dev.rapport.reply.ReplyConfig.ModeRow;
import dev.rapport.reply.ReplyConfig.Modes;
import dev.rapport.reply.ReplyConfig.TokenPrices;
import java.math.BigDecimal;
import java.time.Duration;

/**
 * A quick mode without reasoning and a slower one with.
 *
 * @param timeout of both
 */
record TwoModes(Duration timeout) implements Modes {

  @Override
  public ModeRow fast() {
    return new Row("grok-4.3", "none", 120, timeout);
  }

  @Override
  public ModeRow thinking() {
    return new Row("grok-4.7", "low", 2000, timeout);
  }

  private record Row(String model, String effort, int maxTokens, Duration timeout)
      implements ModeRow {

    @Override
    public TokenPrices price() {
      return new Prices(new BigDecimal("2"), new BigDecimal("0.50"), new BigDecimal("6"));
    }
  }

  private record Prices(BigDecimal in, BigDecimal cached, BigDecimal out) implements TokenPrices {}
}
