package dev.rapport.platform.x;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.platform.x.XPostReader.Unfit;
import dev.rapport.post.Post;
import dev.rapport.post.SafeText;
import java.util.function.Consumer;

/** One line of X's filtered stream. */
sealed interface XStreamMessage {

  /** A sign of life. */
  record KeepAlive() implements XStreamMessage {}

  /** A post that our rule is for. */
  record Told(Post post) implements XStreamMessage {}

  /** A post that only other rules of the app are for. */
  record NotForUs() implements XStreamMessage {}

  /**
   * X is about to close the stream, or says that it is in trouble.
   *
   * @param type as X calls it, made fit for a log
   */
  record Trouble(String type) implements XStreamMessage {}

  /** Something else: broken, or of a kind that did not exist when this was written. */
  record Puzzle(String what) implements XStreamMessage {}

  /**
   * Never throws: X may send anything, in any order.
   *
   * @param delivered is given every message with a post, also one that is not for us or cannot be
   *     understood, since X charges for it all the same
   */
  static XStreamMessage read(String line, ObjectMapper mapper, Consumer<JsonNode> delivered) {
    if (line.isEmpty()) {
      return new KeepAlive();
    }
    try {
      JsonNode message = mapper.readTree(line);
      if (message.path("data").isObject()) {
        delivered.accept(message);
      }
      return read(message);
    } catch (JsonProcessingException e) {
      return new Puzzle("a line of the stream that is no JSON");
    } catch (Unfit e) {
      return new Puzzle(e.getMessage());
    }
  }

  private static XStreamMessage read(JsonNode json) throws Unfit {
    if (json.path("data").isObject()) {
      return isForUs(json.path("matching_rules"))
          ? new Told(XPostReader.one(json.path("data"), json.path("includes")))
          : new NotForUs();
    }
    JsonNode error = json.path("errors").path(0);
    if (error.isObject()) {
      String type = error.path("disconnect_type").asText(error.path("title").asText("no title"));
      return new Trouble(SafeText.oneLine(type, 60));
    }
    return new Puzzle("a message of the stream of an unknown kind");
  }

  /** When X does not say which rule it was, it is better to look at the post. */
  private static boolean isForUs(JsonNode rules) {
    if (rules.isEmpty()) {
      return true;
    }
    for (JsonNode rule : rules) {
      if (rule.path("tag").asText().equals(XStreamRules.TAG)) {
        return true;
      }
    }
    return false;
  }
}
