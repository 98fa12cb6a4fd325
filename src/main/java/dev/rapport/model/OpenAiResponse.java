package dev.rapport.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.rapport.model.OpenAi.Head;
import dev.rapport.model.ScriptedModel.Reply;
import java.util.ArrayList;
import java.util.List;

/**
 * The answer of {@code POST /responses}, as the scripted model gives it. Offered a tool, it acts as
 * if it had searched, and cites a page in its text as xAI does.
 */
@JsonNaming(SnakeCaseStrategy.class)
record OpenAiResponse(
    String id,
    String object,
    long createdAt,
    String status,
    String model,
    List<Item> output,
    Usage usage) {

  /** Stands for whatever was found; the domain is kept for examples by RFC 2606. */
  private static final String FOUND = "https://example.org/";

  static OpenAiResponse of(Head head, Reply reply, boolean searches, int asked) {
    List<Item> output = new ArrayList<>();
    if (reply.reasoning() != null) {
      output.add(Item.reasoning("rs_" + head.id(), reply.reasoning()));
    }
    if (searches) {
      output.add(Item.search("ws_" + head.id()));
    }
    String text = searches ? reply.text() + " [[1]](" + FOUND + ")" : reply.text();
    List<Annotation> cited =
        searches ? List.of(new Annotation("url_citation", FOUND, "An example")) : List.of();
    output.add(Item.message("msg_" + head.id(), new Part("output_text", text, cited)));
    return new OpenAiResponse(
        "resp_" + head.id(),
        "response",
        head.created(),
        "completed",
        head.model(),
        output,
        Usage.of(asked, text.length()));
  }

  /** What is null belongs to items of another type. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Item(
      String id, String type, String status, String role, List<Part> content, List<Part> summary) {

    static Item message(String id, Part part) {
      return new Item(id, "message", "completed", "assistant", List.of(part), null);
    }

    static Item search(String id) {
      return new Item(id, "web_search_call", "completed", null, null, null);
    }

    static Item reasoning(String id, String text) {
      Part part = new Part("summary_text", text, null);
      return new Item(id, "reasoning", "completed", null, null, List.of(part));
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Part(String type, String text, List<Annotation> annotations) {}

  record Annotation(String type, String url, String title) {}

  @JsonNaming(SnakeCaseStrategy.class)
  record Usage(int inputTokens, int outputTokens, int totalTokens, long costInUsdTicks) {

    static Usage of(int asked, int said) {
      int in = OpenAi.tokens(asked);
      int out = OpenAi.tokens(said);
      return new Usage(in, out, in + out, 0);
    }
  }
}
