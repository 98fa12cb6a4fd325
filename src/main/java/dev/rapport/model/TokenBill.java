package dev.rapport.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.reply.ReplyConfig.ModeRow;
import dev.rapport.reply.ReplyConfig.TokenPrices;
import java.math.BigDecimal;

/**
 * What a call cost in US dollars: what the endpoint says, and else tokens by their prices. xAI says
 * it in {@code usage.cost_in_usd_ticks}, 10^10 to the dollar.
 */
final class TokenBill {

  private static final int TICKS = 10;
  private static final int MILLION = 6;
  private static final int THOUSAND = 3;

  /** A model searches as often as it likes; 24 times for one answer have been seen. */
  private static final int SEARCHES = 30;

  /** Characters to a token, on the dear side: most words of European languages take more. */
  private static final int CHARACTERS = 3;

  private TokenBill() {}

  /**
   * @param usage as it came: hostile, and not there at all on some endpoints, which then count as
   *     if they had done the most that they may
   */
  static BigDecimal of(JsonNode usage, HostedCall call) {
    JsonNode ticks = usage.path("cost_in_usd_ticks");
    if (ticks.isIntegralNumber() && ticks.canConvertToLong()) {
      return plain(BigDecimal.valueOf(Math.max(0, ticks.asLong()), TICKS));
    }
    return Usage.of(usage).map(used -> byTokens(used, call.row())).orElseGet(call::atMost);
  }

  private static BigDecimal byTokens(Usage used, ModeRow row) {
    TokenPrices prices = row.price();
    BigDecimal tokens =
        times(prices.in(), used.in() - used.cached())
            .add(times(prices.cached(), used.cached()))
            .add(times(prices.out(), used.out()));
    return usd(tokens, times(prices.search(), used.searches()));
  }

  /** What a call may have cost whose answer nobody has seen. */
  static BigDecimal atMost(String body, ModeRow row) {
    TokenPrices prices = row.price();
    BigDecimal tokens =
        times(prices.in(), body.length() / CHARACTERS).add(times(prices.out(), row.maxTokens()));
    return usd(tokens, row.search().isEmpty() ? BigDecimal.ZERO : times(prices.search(), SEARCHES));
  }

  private static BigDecimal usd(BigDecimal tokens, BigDecimal searches) {
    return plain(tokens.movePointLeft(MILLION).add(searches.movePointLeft(THOUSAND)));
  }

  private static BigDecimal times(BigDecimal price, long count) {
    return price.multiply(BigDecimal.valueOf(count));
  }

  private static BigDecimal plain(BigDecimal usd) {
    return usd.signum() == 0 ? BigDecimal.ZERO : usd.stripTrailingZeros();
  }
}
