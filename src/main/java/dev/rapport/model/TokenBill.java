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

  /** Characters to a token, on the dear side: most words of European languages take more. */
  private static final int CHARACTERS = 3;

  private TokenBill() {}

  /**
   * @param usage as it came: hostile, and not there at all on some endpoints
   */
  static BigDecimal of(JsonNode usage, TokenPrices prices) {
    JsonNode ticks = usage.path("cost_in_usd_ticks");
    return ticks.isIntegralNumber() && ticks.canConvertToLong()
        ? plain(BigDecimal.valueOf(Math.max(0, ticks.asLong()), TICKS))
        : byTokens(usage, prices);
  }

  /**
   * What is neither read nor answer is thought. Some endpoints count it among the answer's tokens
   * and some do not, but all of them in the total.
   */
  private static BigDecimal byTokens(JsonNode usage, TokenPrices prices) {
    long in = count(usage, "prompt_tokens");
    long cached = Math.min(in, count(usage.path("prompt_tokens_details"), "cached_tokens"));
    long out = Math.max(count(usage, "completion_tokens"), count(usage, "total_tokens") - in);
    return sum(times(prices.in(), in - cached), times(prices.cached(), cached), prices.out(), out);
  }

  /** What a call may have cost whose answer nobody has seen. */
  static BigDecimal atMost(String body, ModeRow row) {
    TokenPrices prices = row.price();
    BigDecimal read = times(prices.in(), body.length() / CHARACTERS);
    return sum(read, BigDecimal.ZERO, prices.out(), row.maxTokens());
  }

  private static BigDecimal sum(BigDecimal in, BigDecimal cached, BigDecimal price, long out) {
    return plain(in.add(cached).add(times(price, out)).movePointLeft(MILLION));
  }

  private static BigDecimal times(BigDecimal price, long tokens) {
    return price.multiply(BigDecimal.valueOf(tokens));
  }

  private static long count(JsonNode node, String field) {
    return Math.clamp(node.path(field).asLong(0), 0L, Integer.MAX_VALUE);
  }

  private static BigDecimal plain(BigDecimal usd) {
    return usd.signum() == 0 ? BigDecimal.ZERO : usd.stripTrailingZeros();
  }
}
