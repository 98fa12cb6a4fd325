package dev.rapport.platform.x;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the app's stream rules in step with what we listen for. Rules outlive connections and
 * belong to the app, so only those with our tag are touched.
 */
final class XStreamRules {

  /** By which our rules are known, and the posts that match them. */
  static final String TAG = "rapport";

  private final XApi app;
  private final String value;
  private final ObjectMapper mapper = new ObjectMapper();

  /**
   * @param handle whose mentions are wanted
   */
  XStreamRules(XApi app, String handle) {
    this.app = app;
    this.value = "@" + handle + " -is:retweet";
  }

  /** Idempotent. Returns what went wrong, if anything did. */
  Optional<XAnswer.Failed> keepInStep() {
    return switch (app.rules()) {
      case XAnswer.Ok ok -> change(ok.body().path("data"));
      case XAnswer.Failed failed -> Optional.of(failed);
    };
  }

  private Optional<XAnswer.Failed> change(JsonNode rules) {
    List<String> stale = new ArrayList<>();
    boolean there = false;
    for (JsonNode rule : rules) {
      boolean same = rule.path("value").asText().equals(value);
      if (rule.path("tag").asText().equals(TAG)) {
        if (same && !there) {
          there = true;
        } else {
          stale.add(rule.path("id").asText());
        }
      }
    }
    Optional<XAnswer.Failed> trouble = stale.isEmpty() ? Optional.empty() : send(remove(stale));
    return there || trouble.isPresent() ? trouble : send(add());
  }

  private Optional<XAnswer.Failed> send(ObjectNode body) {
    return switch (app.changeRules(body.toString())) {
      case XAnswer.Ok ok -> refusal(ok.body());
      case XAnswer.Failed failed -> Optional.of(failed);
    };
  }

  /** X says in a success that a rule was not taken; that it is there already is as good. */
  private static Optional<XAnswer.Failed> refusal(JsonNode body) {
    for (JsonNode error : body.path("errors")) {
      if (!error.path("type").asText().endsWith("/duplicate-rules")) {
        return Optional.of(new XAnswer.Broken("X does not take the stream's rule", ""));
      }
    }
    return Optional.empty();
  }

  private ObjectNode add() {
    ObjectNode body = mapper.createObjectNode();
    body.putArray("add").addObject().put("value", value).put("tag", TAG);
    return body;
  }

  private ObjectNode remove(List<String> ids) {
    ObjectNode body = mapper.createObjectNode();
    ArrayNode array = body.putObject("delete").putArray("ids");
    ids.forEach(array::add);
    return body;
  }
}
