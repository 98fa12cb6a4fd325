package dev.rapport.platform.x;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.post.Author;
import dev.rapport.post.ConversationId;
import dev.rapport.post.Post;
import dev.rapport.post.PostRef;
import dev.rapport.post.Tag;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads X's posts into ours, in either dialect. X drops a field that it does not know without a
 * word, so a field that we cannot do without is demanded.
 */
final class XPostReader {

  static final String PLATFORM = "x";

  /** What is asked for; none of these is charged. */
  static final String FIELDS =
      "author_id,conversation_id,created_at,display_text_range,edit_history_tweet_ids,entities,"
          + "in_reply_to_user_id,lang,referenced_tweets";

  /** What is asked of authors where those are asked for; X charges the user, not the field. */
  static final String AUTHOR_FIELDS = "public_metrics";

  private XPostReader() {}

  /**
   * The posts of one page, in its order.
   *
   * @throws Unfit when it lacks what we cannot do without
   */
  static List<Post> page(JsonNode body) throws Unfit {
    Map<String, Author> authors = authors(body.path("includes"));
    List<Post> posts = new ArrayList<>();
    for (JsonNode post : posts(body)) {
      posts.add(post(post, authors));
    }
    return posts;
  }

  /**
   * One post that came by itself.
   *
   * @throws Unfit when it lacks what we cannot do without
   */
  static Post one(JsonNode post, JsonNode includes) throws Unfit {
    return post(post, authors(includes));
  }

  private static Map<String, Author> authors(JsonNode includes) {
    Map<String, Author> authors = new HashMap<>();
    includes.path("users").forEach(user -> authors.put(user.path("id").asText(), author(user)));
    return authors;
  }

  private static Author author(JsonNode user) {
    JsonNode followers = user.path("public_metrics").path("followers_count");
    return new Author(
        user.path("id").asText(),
        user.path("username").asText(""),
        followers.isIntegralNumber() && followers.asLong() >= 0
            ? OptionalLong.of(followers.asLong())
            : OptionalLong.empty());
  }

  /**
   * The posts of one page as they came. Only what says something of itself is a page, and one
   * without posts has to count none: taken for the last, a hollow answer would hide everything
   * behind it.
   */
  static JsonNode posts(JsonNode body) throws Unfit {
    JsonNode meta = body.path("meta");
    JsonNode data = body.path("data");
    if (!meta.isObject()) {
      throw new Unfit("a page without meta");
    }
    if (data.isEmpty() && meta.path("result_count").asInt(-1) != 0) {
      throw new Unfit("a page without posts that does not count none");
    }
    return data;
  }

  private static Post post(JsonNode json, Map<String, Author> authors) throws Unfit {
    String id = demand(json, "id");
    String author = demand(json, "author_id");
    String text = demand(json, "text");
    return new Post(
        new PostRef(PLATFORM, id),
        versions(json),
        new ConversationId(PLATFORM, json.path("conversation_id").asText(id)),
        authors.getOrDefault(author, new Author(author, "")),
        text,
        time(demand(json, "created_at")),
        Optional.of(json.path("lang").asText("")).filter(lang -> lang.matches("[a-z]{2,3}")),
        reference(json, "replied_to"),
        reference(json, "quoted"),
        reference(json, "retweeted").isPresent(),
        tags(json, text));
  }

  /** X counts in code points, Java in UTF-16 units. */
  private static List<Tag> tags(JsonNode json, String text) {
    int typedFrom = json.path("display_text_range").path(0).asInt(0);
    int length = text.codePointCount(0, text.length());
    List<Tag> tags = new ArrayList<>();
    for (JsonNode mention : json.path("entities").path("mentions")) {
      int start = mention.path("start").asInt(-1);
      int end = mention.path("end").asInt(-1);
      if (0 <= start && start < end && end <= length) {
        tags.add(
            new Tag(
                mention.path("username").asText(""),
                text.offsetByCodePoints(0, start),
                text.offsetByCodePoints(0, end),
                start >= typedFrom));
      }
    }
    return tags;
  }

  /** Every id that the post ever had, oldest first. */
  static List<String> versions(JsonNode json) {
    List<String> versions = new ArrayList<>();
    either(json, "edit_history_tweet_ids", "edit_history_post_ids")
        .forEach(version -> versions.add(version.asText()));
    return versions;
  }

  static JsonNode references(JsonNode json) {
    return either(json, "referenced_tweets", "referenced_posts");
  }

  /** The id of the post to which this one stands in such a relation. */
  static Optional<String> reference(JsonNode json, String type) {
    for (JsonNode reference : references(json)) {
      if (reference.path("type").asText().equals(type)) {
        return Optional.of(reference.path("id").asText());
      }
    }
    return Optional.empty();
  }

  private static JsonNode either(JsonNode json, String legacy, String current) {
    return json.has(legacy) ? json.path(legacy) : json.path(current);
  }

  private static Instant time(String text) throws Unfit {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new Unfit("a post without created_at");
    }
  }

  static String demand(JsonNode json, String field) throws Unfit {
    String value = json.path(field).asText("");
    if (value.isEmpty()) {
      throw new Unfit("a post without " + field);
    }
    return value;
  }

  /** An answer that cannot be used; the message says in one line what it lacks. */
  static final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;

    Unfit(String what) {
      super(what, null, false, false);
    }
  }
}
