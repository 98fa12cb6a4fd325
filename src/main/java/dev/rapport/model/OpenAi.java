package dev.rapport.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.rapport.model.ScriptedModel.Reply;
import java.util.List;

/**
 * The JSON that an OpenAI-compatible endpoint answers with, as far as the scripted model does.
 * {@link OpenAiResponse} is the answer of the other protocol.
 */
final class OpenAi {

  private OpenAi() {}

  /** The answer of {@code POST /chat/completions}. */
  record ChatCompletion(
      String id, String object, long created, String model, List<Choice> choices, ChatUsage usage) {

    static ChatCompletion of(Head head, Reply reply, int asked) {
      return new ChatCompletion(
          "chatcmpl-" + head.id(),
          "chat.completion",
          head.created(),
          head.model(),
          List.of(
              new Choice(
                  0, new Message("assistant", reply.text(), null, reply.reasoning()), "stop")),
          ChatUsage.of(asked, reply.text().length()));
    }
  }

  @JsonNaming(SnakeCaseStrategy.class)
  record Choice(int index, Message message, String finishReason) {}

  @JsonNaming(SnakeCaseStrategy.class)
  record Message(
      String role,
      String content,
      String refusal,
      @JsonInclude(JsonInclude.Include.NON_NULL) String reasoningContent) {}

  @JsonNaming(SnakeCaseStrategy.class)
  record ChatUsage(int promptTokens, int completionTokens, int totalTokens, long costInUsdTicks) {

    static ChatUsage of(int asked, int said) {
      return new ChatUsage(tokens(asked), tokens(said), tokens(asked) + tokens(said), 0);
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
  static int tokens(int characters) {
    return characters / 4 + 1;
  }
}
