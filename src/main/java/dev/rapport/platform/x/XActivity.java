package dev.rapport.platform.x;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.platform.x.XPostReader.Unfit;
import dev.rapport.post.Post;
import dev.rapport.post.PostRef;
import dev.rapport.post.SafeText;
import java.io.IOException;

/** One event of X's Activity API. */
sealed interface XActivity {

  /** Somebody named us or answered us. */
  record Spoke(Post post) implements XActivity {}

  /** Somebody did something with a post of ours. */
  record Reacted(PostRef post) implements XActivity {}

  /** Nothing that we do anything with. */
  record Other(String type) implements XActivity {}

  /**
   * It cannot be understood.
   *
   * @param what one line, without a word of X's
   */
  record Puzzle(String what) implements XActivity {}

  /** An event with its id, by which a second delivery is known; the id may be empty. */
  record Event(String id, XActivity activity) {}

  /** Never throws: X's events are a beta, and have been renamed before. */
  static Event read(byte[] body, ObjectMapper mapper) {
    try {
      JsonNode data = mapper.readTree(body).path("data");
      String id = SafeText.oneLine(data.path("event_uuid").asText(""), 64);
      return new Event(id, read(data));
    } catch (JsonProcessingException e) {
      return new Event("", new Puzzle("an event that is no JSON"));
    } catch (Unfit e) {
      return new Event("", new Puzzle(e.getMessage()));
    } catch (IOException e) {
      return new Event("", new Puzzle("an event that cannot be read"));
    }
  }

  private static XActivity read(JsonNode data) throws Unfit {
    String type = data.path("event_type").asText("");
    JsonNode payload = data.path("payload");
    return switch (type) {
      case "post.mention.create", "post.reply.create" ->
          new Spoke(XPostReader.one(payload, data.path("includes")));
      case "post.quote.create" -> reaction(payload, "quoted");
      case "post.repost.create" -> reaction(payload, "retweeted");
      case "like.create" -> reacted(payload.path("liked_tweet_id").asText(""));
      case "" -> new Puzzle("an event without a type");
      default -> new Other(SafeText.oneLine(type, 60));
    };
  }

  private static XActivity reaction(JsonNode payload, String relation) {
    return reacted(XPostReader.reference(payload, relation).orElse(""));
  }

  private static XActivity reacted(String post) {
    return post.matches("\\d{1,19}")
        ? new Reacted(new PostRef(XPostReader.PLATFORM, post))
        : new Puzzle("an event that does not say which post it is about");
  }
}
