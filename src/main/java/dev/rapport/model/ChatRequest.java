package dev.rapport.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;

/**
 * The body of {@code POST /chat/completions}. What is null is left out; nothing is sent that
 * reasoning models refuse (penalties, {@code stop}).
 *
 * @param maxTokens the ceiling, as classic endpoints name it
 * @param maxCompletionTokens the ceiling, as reasoning endpoints name it
 * @param seed 0 to 2^31 − 1, the range that every server takes
 * @param user names the conversation, not a person
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChatRequest(
    String model,
    List<ModelMessage> messages,
    Integer maxTokens,
    Integer maxCompletionTokens,
    String reasoningEffort,
    long seed,
    String user) {}
