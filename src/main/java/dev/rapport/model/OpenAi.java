package dev.rapport.model;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;

/** The JSON that an OpenAI-compatible endpoint answers with, as far as the scripted model does. */
final class OpenAi {

  private OpenAi() {}

  /** The answer of {@code POST /chat/completions}. */
  record ChatCompletion(
      String id, String object, long created, String model, List<Choice> choices, ChatUsage usage) {

    static ChatCompletion of(Head head, String text, int asked) {
      return new ChatCompletion(
          "chatcmpl-" + head.id(),
          "chat.completion",
          head.created(),
          head.model(),
          List.of(new Choice(0, new Message("assistant", text, null), "stop")),
          ChatUsage.of(asked, text.length()));
    }
  }

  @JsonNaming(SnakeCaseStrategy.class)
  record Choice(int index, Message message, String finishReason) {}

  record Message(String role, String content, String refusal) {}

  @JsonNaming(SnakeCaseStrategy.class)
  record ChatUsage(int promptTokens, int completionTokens, int totalTokens, long costInUsdTicks) {

    static ChatUsage of(int asked, int said) {
      return new ChatUsage(tokens(asked), tokens(said), tokens(asked) + tokens(said), 0);
    }
  }

  /** The answer of {@code POST /responses}. */
  @JsonNaming(SnakeCaseStrategy.class)
  record Response(
      String id,
      String object,
      long createdAt,
      String status,
      String model,
      List<Output> output,
      ResponseUsage usage) {

    static Response of(Head head, String text, int asked) {
      Part part = new Part("output_text", text, List.of());
      return new Response(
          "resp_" + head.id(),
          "response",
          head.created(),
          "completed",
          head.model(),
          List.of(
              new Output("msg_" + head.id(), "message", "completed", "assistant", List.of(part))),
          ResponseUsage.of(asked, text.length()));
    }
  }

  record Output(String id, String type, String status, String role, List<Part> content) {}

  record Part(String type, String text, List<String> annotations) {}

  @JsonNaming(SnakeCaseStrategy.class)
  record ResponseUsage(int inputTokens, int outputTokens, int totalTokens, long costInUsdTicks) {

    static ResponseUsage of(int asked, int said) {
      return new ResponseUsage(tokens(asked), tokens(said), tokens(asked) + tokens(said), 0);
    }
  }

  /** The answer of {@code GET /models}. */
  record Models(String object, List<Model> data) {

    static Models only(String id, long created) {
      return new Models("list", List.of(new Model(id, "model", created, "rapport")));
    }
  }

  @JsonNaming(SnakeCaseStrategy.class)
  record Model(String id, String object, long created, String ownedBy) {}

  /** What every error looks like. */
  record Failure(Cause error) {

    static Failure of(String message, String param) {
      return new Failure(new Cause(message, "invalid_request_error", param, null));
    }
  }

  record Cause(String message, String type, String param, String code) {}

  /** What stands at the head of an answer. */
  record Head(String id, long created, String model) {}

  /** About four characters to a token; good enough for a bill of nothing. */
  private static int tokens(int characters) {
    return characters / 4 + 1;
  }
}
