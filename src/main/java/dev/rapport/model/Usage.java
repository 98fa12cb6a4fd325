package dev.rapport.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an answer took, under the names of either protocol.
 *
 * @param in tokens read
 * @param cached those of them that the endpoint knew, at most all
 * @param out tokens written, the thinking included
 * @param searches by the endpoint on its own
 */
record Usage(long in, long cached, long out, long searches) {

  /** Empty when it tells nothing. */
  static Optional<Usage> of(JsonNode usage) {
    long in = count(usage, "prompt_tokens", "input_tokens");
    long out = out(usage, in);
    return in == 0 && out == 0
        ? Optional.empty()
        : Optional.of(new Usage(in, Math.min(in, cached(usage)), out, searches(usage)));
  }

  /**
   * What is neither read nor answer is thought. Some endpoints count it among the answer's tokens
   * and some do not, but all of them in the total.
   */
  private static long out(JsonNode usage, long in) {
    long said = count(usage, "completion_tokens", "output_tokens");
    long thought =
        Math.max(
            count(usage.path("completion_tokens_details"), "reasoning_tokens"),
            count(usage.path("output_tokens_details"), "reasoning_tokens"));
    return Stream.of(said, thought, count(usage, "total_tokens") - in).reduce(0L, Math::max);
  }

  private static long cached(JsonNode usage) {
    return Math.max(
        count(usage.path("prompt_tokens_details"), "cached_tokens"),
        count(usage.path("input_tokens_details"), "cached_tokens"));
  }

  private static long searches(JsonNode usage) {
    JsonNode tools = usage.path("server_side_tool_usage_details");
    return count(tools, "web_search_calls") + count(tools, "x_search_calls");
  }

  private static long count(JsonNode node, String... names) {
    return Stream.of(names)
        .map(name -> Math.clamp(node.path(name).asLong(0), 0L, Integer.MAX_VALUE))
        .reduce(0L, Math::max);
  }
}
