package dev.rapport.platform.x;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.platform.x.XPostReader.Unfit;
import dev.rapport.post.Post;
import dev.rapport.post.PostRef;
import dev.rapport.post.SafeText;
import java.io.IOException;
import java.util.Optional;

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

  /**
   * One event.
   *
   * @param id by which a second delivery is known; another event about the same post may have the
   *     same; may be empty
   * @param type as X calls it, made fit for a log; empty when it has none
   */
  record Event(String id, String type, XActivity activity) {

    /** What tells it from all others, when it says so. */
    Optional<String> key() {
      return id.isEmpty() ? Optional.empty() : Optional.of(type + "/" + id);
    }
  }

  /** The mention, or the post of ours, that it is about. */
  default Optional<String> about() {
    return switch (this) {
      case Spoke spoke -> Optional.of(spoke.post().root().id());
      case Reacted reacted -> Optional.of(reacted.post().id());
      case Other other -> Optional.empty();
      case Puzzle puzzle -> Optional.empty();
    };
  }

  /** Never throws: X's events are a beta, and have been renamed before. */
  static Event read(byte[] body, ObjectMapper mapper) {
    try {
      JsonNode data = mapper.readTree(body).path("data");
      String id = SafeText.oneLine(data.path("event_uuid").asText(""), 64);
      String type = SafeText.oneLine(data.path("event_type").asText(""), 60);
      return new Event(id, type, read(type, data));
    } catch (JsonProcessingException e) {
      return new Event("", "", new Puzzle("an event that is no JSON"));
    } catch (IOException e) {
      return new Event("", "", new Puzzle("an event that cannot be read"));
    }
  }

  private static XActivity read(String type, JsonNode data) {
    JsonNode payload = data.path("payload");
    return switch (type) {
      case "post.mention.create", "post.reply.create" -> spoke(payload, data.path("includes"));
      case "post.quote.create" -> reaction(payload, "quoted");
      case "post.repost.create" -> reaction(payload, "retweeted");
      case "like.create" -> reacted(payload.path("liked_tweet_id").asText(""));
      case "" -> new Puzzle("an event without a type");
      default -> new Other(type);
    };
  }

  private static XActivity spoke(JsonNode payload, JsonNode includes) {
    try {
      return new Spoke(XPostReader.one(payload, includes));
    } catch (Unfit e) {
      return new Puzzle(e.getMessage());
    }
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
