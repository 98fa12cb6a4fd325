package dev.rapport.sandbox.x;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.sandbox.network.Audience;
import dev.rapport.sandbox.network.NewPost;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the body of {@code POST /2/tweets} asks for. */
sealed interface TweetRequest {

  record Create(NewPost post) implements TweetRequest {}

  /** Another version of that post. */
  record Edit(long post, NewPost words) implements TweetRequest {}

  /** Allowed by the specification, and not to be had here or not in this combination. */
  record Unavailable(String message) implements TweetRequest {}

  /** Members that ask for what the sandbox has not got. */
  List<String> NOT_HERE =
      List.of("card_uri", "community_id", "direct_message_deep_link", "geo", "media", "poll");

  /** Members that ask for what the sandbox has not got when they are true. */
  List<String> NOT_HERE_IF_TRUE = List.of("for_super_followers_only", "nullcast");

  /** The body fits the schema. */
  static TweetRequest of(JsonNode body) {
    Optional<String> missing =
        Stream.concat(
                NOT_HERE.stream().filter(body::has),
                NOT_HERE_IF_TRUE.stream().filter(name -> body.path(name).asBoolean()))
            .findFirst();
    if (missing.isPresent()) {
      return new Unavailable("$." + missing.get() + ": is not available in the sandbox");
    }
    NewPost post = post(body);
    if (!body.has("edit_options")) {
      return new Create(post);
    }
    if (post.replyTo().isPresent() || post.quotes().isPresent()) {
      return new Unavailable("$.edit_options: an edit changes the text alone");
    }
    return new Edit(id(body.path("edit_options").path("previous_post_id")).orElseThrow(), post);
  }

  private static NewPost post(JsonNode body) {
    JsonNode reply = body.path("reply");
    return new NewPost(
        body.path("text").asText(),
        id(reply.path("in_reply_to_tweet_id")),
        ids(reply.path("exclude_reply_user_ids")),
        id(body.path("quote_tweet_id")),
        audience(body.path("reply_settings").asText()));
  }

  private static Optional<Long> id(JsonNode node) {
    return Ids.parse(node.textValue());
  }

  private static Set<Long> ids(JsonNode nodes) {
    return StreamSupport.stream(nodes.spliterator(), false)
        .flatMap(node -> id(node).stream())
        .collect(Collectors.toSet());
  }

  private static Audience audience(String name) {
    return switch (name) {
      case "following" -> Audience.FOLLOWING;
      case "mentionedUsers" -> Audience.MENTIONED_USERS;
      case "subscribers" -> Audience.SUBSCRIBERS;
      case "verified" -> Audience.VERIFIED;
      default -> Audience.EVERYONE;
    };
  }
}
