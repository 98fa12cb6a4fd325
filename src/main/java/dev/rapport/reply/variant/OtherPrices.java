package dev.rapport.reply.variant;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.rapport.reply.ReplyConfig.ModeRow;
import dev.rapport.reply.ReplyConfig.TokenPrices;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** What another model charges, US dollars for a million tokens. */
record OtherPrices(
    @JsonProperty(required = true) BigDecimal in,
    @JsonProperty(required = true) BigDecimal cached,
    @JsonProperty(required = true) BigDecimal out) {

  /**
   * @throws IllegalArgumentException with one line that says what is wrong
   */
  void check() {
    if (Stream.of(in, cached, out).anyMatch(usd -> usd == null || usd.signum() < 0)) {
      throw new IllegalArgumentException("a price must not be less than 0");
    }
  }

  boolean isCharged() {
    return Stream.of(in, cached, out).anyMatch(usd -> usd.signum() > 0);
  }

  static boolean isFree(ModeRow row) {
    TokenPrices price = row.price();
    return Stream.of(price.in(), price.cached(), price.out()).allMatch(usd -> usd.signum() == 0);
  }

  TokenPrices over(TokenPrices base) {
    return new Prices(in, cached, out, base.search());
  }

  private record Prices(BigDecimal in, BigDecimal cached, BigDecimal out, BigDecimal search)
      implements TokenPrices {}
}
