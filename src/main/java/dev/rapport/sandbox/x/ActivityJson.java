package dev.rapport.sandbox.x;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.sandbox.activity.Subscription;
import dev.rapport.sandbox.network.Bots;
import dev.rapport.sandbox.network.Happening;
import dev.rapport.sandbox.network.Person;
import dev.rapport.sandbox.network.Post;
import dev.rapport.sandbox.network.Sight;
import dev.rapport.sandbox.network.State;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Events as X's samples have them (its page "Event payloads", July 2026): in the older dialect,
 * with all fields, each number once more as a text, and an id that may be negative.
 */
final class ActivityJson {

  private static final Set<String> POST_FIELDS =
      new LinkedHashSet<>(
          List.of(
              "id",
              "text",
              "author_id",
              "created_at",
              "conversation_id",
              "edit_history_tweet_ids",
              "edit_controls",
              "display_text_range",
              "entities",
              "in_reply_to_user_id",
              "lang",
              "possibly_sensitive",
              "public_metrics",
              "referenced_tweets",
              "reply_settings"));

  private static final Set<String> USER_FIELDS =
      new LinkedHashSet<>(
          List.of(
              "id",
              "name",
              "username",
              "created_at",
              "description",
              "protected",
              "verified",
              "verified_type",
              "is_identity_verified",
              "public_metrics"));

  private static final Set<String> EXPANSIONS =
      Set.of(
          "author_id",
          "in_reply_to_user_id",
          "entities.mentions.username",
          "edit_history_tweet_ids",
          "referenced_tweets.id");

  private static final Fields FIELDS =
      new Fields(Dialect.TWEET, POST_FIELDS, USER_FIELDS, EXPANSIONS);

  private final State state;
  private final Bots bots;

  ActivityJson(State state, Bots bots) {
    this.state = state;
    this.bots = bots;
  }

  /** Id, payload and includes; empty when it is no such event. */
  Optional<ObjectNode> of(Happening happening, Subscription.What what) {
    return switch (happening) {
      case Happening.Posted posted -> post(posted.post(), what);
      case Happening.Edited edited -> post(edited.post(), what);
      case Happening.Deleted deleted -> delete(deleted, what);
      case Happening.Liked liked -> like(liked, what);
    };
  }

  static String envelope(ObjectNode event, Subscription subscription) {
    ObjectNode data = Json.object();
    data.set("event_uuid", event.get("event_uuid"));
    data.set("filter", SubscriptionJson.filter(subscription));
    data.put("event_type", subscription.what().type());
    subscription.delivery().tag().ifPresent(tag -> data.put("tag", tag));
    data.set("payload", event.get("payload"));
    data.set("includes", event.get("includes"));
    return Json.object().<ObjectNode>set("data", data).toString();
  }

  private Optional<ObjectNode> post(long id, Subscription.What what) {
    Optional<Person> user = state.person(what.user());
    return state
        .post(id)
        .filter(Sight.ofNobody(state)::sees)
        .filter(post -> user.filter(one -> ActivityMatch.is(post, what.type(), one)).isPresent())
        .map(post -> event(Ids.text(post.id()), shown(post)));
  }

  private Optional<ObjectNode> delete(Happening.Deleted deleted, Subscription.What what) {
    if (!what.type().equals("post.delete") || deleted.author() != what.user()) {
      return Optional.empty();
    }
    ObjectNode answer = Json.object();
    answer
        .putObject("data")
        .put("id", Ids.text(deleted.post()))
        .put("author_id", Ids.text(deleted.author()));
    ObjectNode author = Json.object();
    author.set("data", user(state.person(deleted.author()).orElseThrow()));
    answer.putObject("includes").set("users", Json.array(List.of(author)));
    return Optional.of(event(number(deleted.post(), deleted.author()), answer));
  }

  /** Who likes is among the users that are included. */
  private Optional<ObjectNode> like(Happening.Liked liked, Subscription.What what) {
    return state
        .post(liked.post())
        .filter(post -> isLike(what, liked.person(), post.author().id()))
        .map(post -> event(number(liked.post(), liked.person()), like(post, liked.person())));
  }

  private static boolean isLike(Subscription.What what, long liker, long author) {
    String direction = what.direction().orElse("");
    return what.type().equals("like.create")
        && (!direction.equals("outbound") && author == what.user()
            || !direction.equals("inbound") && liker == what.user());
  }

  private ObjectNode like(Post post, long liker) {
    ObjectNode shown = shown(post);
    ObjectNode answer = Json.object();
    answer
        .putObject("data")
        .put("id", "%016x%016x".formatted(post.id(), liker))
        .put("created_at", Times.text(post.createdAt()))
        .put("liked_tweet_id", Ids.text(post.id()))
        .put("liked_tweet_author_id", Ids.text(post.author().id()));
    ObjectNode includes = (ObjectNode) shown.get("includes");
    includes.withArray("users").insert(0, user(state.person(liker).orElseThrow()));
    answer.set("includes", includes);
    return answer;
  }

  private ObjectNode shown(Post post) {
    return new Answer(state, FIELDS, bots, Sight.ofNobody(state)).post(post).json();
  }

  private ObjectNode user(Person person) {
    return new UserJson(state, FIELDS, bots).of(person);
  }

  private static ObjectNode event(String uuid, ObjectNode answer) {
    ObjectNode event = Json.object();
    event.put("event_uuid", uuid);
    event.set("payload", twinned(answer.get("data")));
    event.set("includes", twinned(answer.get("includes")));
    return event;
  }

  /** Any number, also below zero; the same for the same two. */
  private static String number(long one, long other) {
    return Long.toString(one * 31 ^ Long.reverse(other));
  }

  /** Each number in an object stands beside itself as a text. */
  private static JsonNode twinned(JsonNode json) {
    if (json instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> member : new ArrayList<>(object.properties())) {
        if (member.getValue().isNumber()) {
          object.put(member.getKey() + "_str", member.getValue().asText());
        }
      }
    }
    json.forEach(ActivityJson::twinned);
    return json;
  }
}
