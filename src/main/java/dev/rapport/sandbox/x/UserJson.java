package dev.rapport.sandbox.x;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.rapport.sandbox.network.Bots;
import dev.rapport.sandbox.network.Person;
import dev.rapport.sandbox.network.Post;
import dev.rapport.sandbox.network.State;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A user as X shows one. A field that has no value is left out, as X does. */
final class UserJson {

  private final State state;
  private final Fields fields;
  private final Bots bots;

  UserJson(State state, Fields fields, Bots bots) {
    this.state = state;
    this.fields = fields;
    this.bots = bots;
  }

  ObjectNode of(Person person) {
    ObjectNode json = Json.object();
    for (String field : fields.user()) {
      value(person, field).ifPresent(value -> json.set(fields.dialect().outside(field), value));
    }
    return json;
  }

  /** The newest post, which X calls the most recent one. */
  static Optional<Post> mostRecent(Person person, State state) {
    return Optional.ofNullable(state.writtenBy(person).lastEntry()).map(Map.Entry::getValue);
  }

  private Optional<JsonNode> value(Person person, String field) {
    return switch (field) {
      case "id" -> text(Ids.text(person.id()));
      case "name", "username" -> text(person.name());
      case "created_at" -> text(Times.text(person.joined()));
      case "description" -> text(bots.has(person) ? "An automated account." : "");
      case "verified_type" -> text("none");
      case "subscription_type" -> text("None");
      case "protected" -> Optional.of(BooleanNode.valueOf(state.status(person).isProtected()));
      case "verified", "parody", "is_identity_verified", "receives_your_dm" ->
          Optional.of(BooleanNode.FALSE);
      case "connection_status" -> Optional.of(Json.texts(Stream.of()));
      case "most_recent_tweet_id" ->
          mostRecent(person, state).flatMap(post -> text(Ids.text(post.id())));
      case "public_metrics" -> Optional.of(metrics(person));
      default -> Optional.empty();
    };
  }

  private ObjectNode metrics(Person person) {
    ObjectNode json = Json.object();
    json.put("followers_count", state.followerCount(person));
    json.put("following_count", state.status(person).follows().size());
    json.put(fields.dialect().outside("tweet_count"), state.postCount(person));
    json.put("listed_count", 0);
    json.put("like_count", state.likeCount(person));
    return json;
  }

  private static Optional<JsonNode> text(String text) {
    return Optional.of(TextNode.valueOf(text));
  }
}
