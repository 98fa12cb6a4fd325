package dev.rapport.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A request to the scripted model, of either protocol.
 *
 * @param model the name that was asked for
 * @param system every system and developer message, in order
 * @param user the last user message
 * @param seed empty when none was sent
 * @param reasons true when an effort was asked for
 * @param searches true when a tool was offered
 */
record ScriptedRequest(
    String model,
    String system,
    String user,
    Optional<Long> seed,
    boolean reasons,
    boolean searches) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * @throws BadRequest with a line for the caller
   */
  static ScriptedRequest chat(String body) {
    JsonNode root = root(body);
    JsonNode messages = root.path("messages");
    if (!messages.isArray() || messages.isEmpty()) {
      throw new BadRequest("'messages' must be a list of at least one message", "messages");
    }
    return of(root, system(messages), lastUser(messages));
  }

  /**
   * @throws BadRequest with a line for the caller
   */
  static ScriptedRequest response(String body) {
    JsonNode root = root(body);
    JsonNode input = root.path("input");
    if (input.isTextual()) {
      return of(root, root.path("instructions").asText(""), input.asText());
    }
    if (!input.isArray() || input.isEmpty()) {
      throw new BadRequest("'input' must be a text or a list of at least one message", "input");
    }
    String system = root.path("instructions").asText("") + "\n" + system(input);
    return of(root, system, lastUser(input));
  }

  private static JsonNode root(String body) {
    try {
      JsonNode root = JSON.readTree(body);
      if (!root.isObject()) {
        throw new BadRequest("the body must be a JSON object", null);
      }
      if (root.path("stream").asBoolean(false)) {
        throw new BadRequest("the scripted model does not stream", "stream");
      }
      return root;
    } catch (JsonProcessingException e) {
      throw new BadRequest("the body is not JSON", null);
    }
  }

  private static ScriptedRequest of(JsonNode root, String system, String user) {
    JsonNode seed = root.path("seed");
    return new ScriptedRequest(
        root.path("model").asText("scripted"),
        system,
        user,
        seed.isIntegralNumber() ? Optional.of(seed.asLong()) : Optional.empty(),
        isEffort(root.path("reasoning_effort")) || isEffort(root.path("reasoning").path("effort")),
        !root.path("tools").isEmpty());
  }

  private static boolean isEffort(JsonNode effort) {
    return effort.isTextual() && !"none".equals(effort.asText());
  }

  private static String system(JsonNode messages) {
    return said(messages, Set.of("system", "developer")).collect(Collectors.joining("\n"));
  }

  private static String lastUser(JsonNode messages) {
    return said(messages, Set.of("user")).reduce((earlier, later) -> later).orElse("");
  }

  private static Stream<String> said(JsonNode messages, Set<String> roles) {
    return StreamSupport.stream(messages.spliterator(), false)
        .filter(message -> roles.contains(message.path("role").asText()))
        .map(message -> MessageText.of(message.path("content")));
  }
}
