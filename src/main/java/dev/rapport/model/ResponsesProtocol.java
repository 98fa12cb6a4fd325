package dev.rapport.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.model.HostedCalls.Asking;
import dev.rapport.model.ModelConfig.Dialect;
import dev.rapport.model.Said.Ending;
import dev.rapport.reply.ReplyConfig.ModeRow;
import dev.rapport.reply.SearchTool;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code POST /responses}: OpenAI's and xAI's younger protocol, which lets the endpoint search. */
record ResponsesProtocol(Dialect dialect) implements Protocol {

  @Override
  public String path() {
    return "/responses";
  }

  @Override
  public boolean searches() {
    return true;
  }

  /** None: here the conversation stands in the body. */
  @Override
  public Map<String, String> headers(Asking asking) {
    return Map.of();
  }

  @Override
  public ResponsesRequest body(Asking asking) {
    String effort = Effort.of(asking.row(), dialect).word();
    return new ResponsesRequest(
        asking.row().model(),
        List.of(
            new ModelMessage("system", asking.system()), new ModelMessage("user", asking.user())),
        effort == null ? null : new ResponsesRequest.Reasoning(effort),
        asking.row().maxTokens(),
        asking.conversation(),
        false,
        tools(asking.row()));
  }

  private static List<ResponsesRequest.Tool> tools(ModeRow row) {
    return row.search()
        .filter(allowed -> !allowed.isEmpty())
        .map(ResponsesProtocol::tools)
        .orElse(null);
  }

  /** In the order of the enumeration: a prompt that changes its order is cached anew. */
  private static List<ResponsesRequest.Tool> tools(Set<SearchTool> allowed) {
    return allowed.stream()
        .sorted()
        .map(tool -> new ResponsesRequest.Tool(tool.name().toLowerCase(Locale.ROOT)))
        .toList();
  }

  @Override
  public Optional<Said> said(JsonNode root) {
    if (!root.path("output").isArray() && !root.path("status").isTextual()) {
      return Optional.empty();
    }
    OutputItems items = OutputItems.of(root);
    return Optional.of(
        new Said(items.text(), items.cited(), items.reasoning(), ending(root, items)));
  }

  private static Ending ending(JsonNode root, OutputItems items) {
    if (items.refuse()) {
      return Ending.REFUSED;
    }
    return switch (root.path("status").asText("completed")) {
      case "completed" -> items.areCut() ? Ending.CUT : Ending.WHOLE;
      case "incomplete" -> incomplete(root.path("incomplete_details").path("reason").asText(""));
      default -> ErrorBody.of(root).refusesContent() ? Ending.REFUSED : Ending.FAILED;
    };
  }

  private static Ending incomplete(String reason) {
    return "content_filter".equals(reason) ? Ending.REFUSED : Ending.CUT;
  }
}
