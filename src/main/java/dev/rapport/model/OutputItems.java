package dev.rapport.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.reply.Source;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The {@code output} list of a response. Messages and reasoning are read; searches, calls and kinds
 * that nobody knows yet are passed over. A model may say something before it searches ("let me look
 * that up"), so only its last message is its answer.
 *
 * @param messages in order
 * @param thoughts the reasoning items, in order
 * @param shortcut all text in one field, as some servers give it instead of messages; may be empty
 */
record OutputItems(List<JsonNode> messages, List<JsonNode> thoughts, String shortcut) {

  static OutputItems of(JsonNode root) {
    JsonNode output = root.path("output");
    return new OutputItems(
        items(output).filter(item -> is(item, "message")).toList(),
        items(output).filter(item -> is(item, "reasoning")).toList(),
        root.path("output_text").asText(""));
  }

  String text() {
    String last =
        messages.stream()
            .map(message -> MessageText.of(message.path("content")))
            .filter(text -> !text.isBlank())
            .reduce("", (earlier, later) -> later);
    return last.isEmpty() && messages.isEmpty() ? shortcut : last;
  }

  List<Source> cited() {
    return messages.stream()
        .flatMap(message -> items(message.path("content")))
        .flatMap(part -> Sources.annotated(part.path("annotations")).stream())
        .toList();
  }

  /** The summary where there is one, and else the thinking itself, which local servers give. */
  String reasoning() {
    String summary = texts("summary");
    return summary.isBlank() ? texts("content") : summary;
  }

  boolean refuse() {
    return messages.stream().anyMatch(MessageText::refuses);
  }

  /** Some servers say it of the message alone. */
  boolean areCut() {
    return messages.stream().anyMatch(item -> "incomplete".equals(item.path("status").asText("")));
  }

  private String texts(String field) {
    return thoughts.stream()
        .flatMap(item -> items(item.path(field)))
        .map(part -> part.path("text").asText(""))
        .collect(Collectors.joining("\n"));
  }

  private static boolean is(JsonNode item, String type) {
    return type.equals(item.path("type").asText(""));
  }

  private static Stream<JsonNode> items(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
