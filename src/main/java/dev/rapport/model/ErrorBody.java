package dev.rapport.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What an endpoint says went wrong, in whichever shape: xAI's {@code {"code":…,"error":"message"}},
 * OpenAI's {@code {"error":{"message":…,"code":…}}}, or vLLM's {@code {"message":…}}. Both are
 * empty for anything else, HTML included. Endpoints give different troubles the same status and
 * code, so the words have to be looked at.
 */
record ErrorBody(String code, String message) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static ErrorBody read(String body) {
    try {
      return of(JSON.readTree(body));
    } catch (JsonProcessingException e) {
      return new ErrorBody("", "");
    }
  }

  static ErrorBody of(JsonNode root) {
    JsonNode error = root.path("error");
    JsonNode nested = error.isObject() ? error : root;
    String message = error.isTextual() ? error.asText() : nested.path("message").asText("");
    return new ErrorBody(nested.path("code").asText(""), message);
  }

  /** It will not write about this, and will not if asked again. */
  boolean refusesContent() {
    return says(
        "usage guidelines", "usage polic", "content_policy", "content_filter", "content policy");
  }

  boolean refusesKey() {
    return says("api key", "api_key", "invalid_api_key");
  }

  /** Whoever pays has to look: a cap is reached, or the credits are used up. */
  boolean wantsMoney() {
    return says("spending limit", "spending-limit", "insufficient_quota", "credits");
  }

  /** The post and the prompt are more than the model can take. */
  boolean tooLong() {
    return says("context_length", "context length", "context size", "exceed_context");
  }

  private boolean says(String... words) {
    String all = (code + " " + message).toLowerCase(Locale.ROOT);
    return Stream.of(words).anyMatch(all::contains);
  }
}
