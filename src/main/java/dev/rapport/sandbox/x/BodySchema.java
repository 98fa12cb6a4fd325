package dev.rapport.sandbox.x;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.rapport.post.SafeText;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

/** The bodies that X's specification allows, held against the schemas copied from it. */
enum BodySchema {
  CREATE_TWEET("create-tweet"),
  HIDE("hide"),
  LIKE("like"),
  RETWEET("retweet"),
  STREAM_RULES("stream-rules"),
  SUBSCRIPTION("subscription"),
  SUBSCRIPTION_CHANGE("subscription-change"),
  WEBHOOK("webhook");

  private final JsonSchema schema;

  BodySchema(String file) {
    String path = "/sandbox/schema/" + file + ".json";
    InputStream source = BodySchema.class.getResourceAsStream(path);
    this.schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(source);
  }

  /** A body that fits, or what is wrong with it in X's words. */
  sealed interface Reading {
    record Fits(JsonNode body) implements Reading {}

    record Wrong(List<Problem.Fault> faults) implements Reading {}
  }

  Reading read(String contentType, String body) {
    if (contentType == null || !contentType.toLowerCase(Locale.ROOT).contains("json")) {
      return wrong("Requests with bodies must have content-type of application/json.");
    }
    if (body == null || body.isBlank()) {
      return wrong("The request needs a body.");
    }
    try {
      return check(Json.MAPPER.readTree(body));
    } catch (JsonProcessingException e) {
      String where = e.getLocation() == null ? "" : " near line " + e.getLocation().getLineNr();
      return wrong("The body is no valid JSON" + where + ".");
    }
  }

  private Reading check(JsonNode body) {
    List<Problem.Fault> faults =
        schema.validate(body).stream()
            .map(message -> Problem.Fault.inBody(inWordsOfX(message)))
            .toList();
    return faults.isEmpty() ? new Reading.Fits(body) : new Reading.Wrong(faults);
  }

  private static String inWordsOfX(ValidationMessage message) {
    String member = message.getInstanceLocation() + "." + message.getProperty();
    return switch (message.getType()) {
      case "additionalProperties" ->
          SafeText.oneLine(member, 200)
              + ": is not defined in the schema and the schema does not allow additional properties";
      case "required" -> member + ": is missing but it is required";
      default -> SafeText.oneLine(message.getMessage(), 300);
    };
  }

  private static Reading wrong(String message) {
    return new Reading.Wrong(List.of(Problem.Fault.inBody(message)));
  }
}
