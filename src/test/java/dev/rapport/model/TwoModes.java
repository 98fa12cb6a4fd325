package dev.rapport.model;

import dev.rapport.reply.ReplyConfig.ModeRow;
import dev.rapport.reply.ReplyConfig.Modes;
import dev.rapport.reply.ReplyConfig.TokenPrices;
import dev.rapport.reply.SearchTool;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * A quick mode without reasoning and a slower one with.
 *
 * @param timeout of both
 * @param allowed what the slower one may search
 */
record TwoModes(Duration timeout, Set<SearchTool> allowed) implements Modes {

  TwoModes(Duration timeout) {
    this(timeout, Set.of());
  }

  @Override
  public ModeRow fast() {
    return new Row("grok-4.3", "none", 120, timeout, Optional.empty());
  }

  @Override
  public ModeRow thinking() {
    Optional<Set<SearchTool>> search = Optional.of(allowed).filter(tools -> !tools.isEmpty());
    return new Row("grok-4.7", "low", 2000, timeout, search);
  }

  private record Row(
      String model,
      String effort,
      int maxTokens,
      Duration timeout,
      Optional<Set<SearchTool>> search)
      implements ModeRow {

    @Override
    public TokenPrices price() {
      return new Prices(
          new BigDecimal("2"), new BigDecimal("0.50"), new BigDecimal("6"), new BigDecimal("5"));
    }
  }

  private record Prices(BigDecimal in, BigDecimal cached, BigDecimal out, BigDecimal search)
      implements TokenPrices {}
}
