package dev.rapport.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;

/**
 * The body of {@code POST /responses}. What is null is left out. This protocol knows no seed, and
 * strict endpoints refuse one.
 *
 * @param maxOutputTokens the ceiling, thinking included
 * @param promptCacheKey the same for every call in one thread
 * @param store false: what people said to us is not to be kept over there
 * @param tools what the endpoint may look up by itself; null for nothing
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record ResponsesRequest(
    String model,
    List<ModelMessage> input,
    Reasoning reasoning,
    int maxOutputTokens,
    String promptCacheKey,
    boolean store,
    List<Tool> tools) {

  /** Effort is an object here; the other protocol's {@code reasoning_effort} is refused. */
  record Reasoning(String effort) {}

  record Tool(String type) {}
}
