package dev.rapport.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.model.HostedCalls.Asking;
import dev.rapport.model.ModelConfig.Api;
import dev.rapport.model.ModelConfig.Dialect;
import java.util.Map;
import java.util.Optional;

/**
 * How an endpoint is asked and how its answer is read. HTTP, errors, money and what becomes of an
 * answer are the same for both.
 */
sealed interface Protocol permits ChatProtocol, ResponsesProtocol {

  ObjectMapper JSON = new ObjectMapper();

  static Protocol of(Api api, Dialect dialect) {
    return switch (api) {
      case CHAT -> new ChatProtocol(dialect);
      case RESPONSES -> new ResponsesProtocol(dialect);
    };
  }

  /** Below the endpoint's address, with the first slash. */
  String path();

  /** True when an endpoint that speaks it can search by itself. */
  boolean searches();

  Map<String, String> headers(Asking asking);

  /** A record that is the body in JSON. */
  Record body(Asking asking);

  /** Empty when the body of a 200 is no answer in this protocol. */
  Optional<Said> said(JsonNode root);

  /** Reads the body of a 200; empty for what is truncated, HTML, or JSON of another kind. */
  default Optional<ModelAnswer> read(String body, HostedCall call) {
    try {
      JsonNode root = JSON.readTree(body);
      return said(root).map(said -> ModelAnswer.of(said, root, call));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
