package dev.rapport.sandbox.x;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.rapport.sandbox.network.Audience;
import dev.rapport.sandbox.network.EditChain;
import dev.rapport.sandbox.network.Post;
import dev.rapport.sandbox.network.Reference;
import dev.rapport.sandbox.network.Sight;
import dev.rapport.sandbox.network.State;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A post as X shows it. A field that has no value is left out, as X does. */
final class PostJson {

  /** Shown to the author alone. */
  static final List<String> PRIVATE_FIELDS = List.of("non_public_metrics", "organic_metrics");

  private final State state;
  private final Fields fields;
  private final Sight sight;

  PostJson(State state, Fields fields, Sight sight) {
    this.state = state;
    this.fields = fields;
    this.sight = sight;
  }

  ObjectNode of(Post post) {
    ObjectNode json = Json.object();
    fields.post().stream()
        .filter(field -> maySee(post, field))
        .forEach(
            field ->
                value(post, field)
                    .ifPresent(value -> json.set(fields.dialect().outside(field), value)));
    return json;
  }

  boolean maySee(Post post, String field) {
    return sight.is(post.author()) || !PRIVATE_FIELDS.contains(field);
  }

  private Optional<JsonNode> value(Post post, String field) {
    return switch (field) {
      case "id" -> id(post.id());
      case "text" -> text(post.text());
      case "edit_history_tweet_ids" -> Optional.of(Ids.array(post.chain().ids()));
      case "author_id" -> id(post.author().id());
      case "created_at" -> text(Times.text(post.createdAt()));
      case "conversation_id" -> id(post.conversation());
      case "in_reply_to_user_id" ->
          post.reference(Reference.Kind.REPLIED_TO).flatMap(reference -> id(reference.author()));
      case "lang" -> text(Language.guess(post.typed()));
      case "reply_settings" -> text(replySettings(post.audience()));
      case "possibly_sensitive" -> Optional.of(BooleanNode.FALSE);
      case "source" -> text("Rapport sandbox");
      case "entities" -> EntitiesJson.of(post, state);
      case "referenced_tweets" -> references(post);
      case "display_text_range" -> Optional.of(displayRange(post));
      case "edit_controls" -> Optional.of(editControls(post));
      case "public_metrics" -> Optional.of(publicMetrics(post.chain()));
      case "non_public_metrics" -> Optional.of(nonPublicMetrics(post.chain()));
      case "organic_metrics" -> Optional.of(organicMetrics(post.chain()));
      default -> Optional.empty();
    };
  }

  private static Optional<JsonNode> references(Post post) {
    var references = Json.array(post.references().stream().map(PostJson::reference).toList());
    return references.isEmpty() ? Optional.empty() : Optional.of(references);
  }

  private static ObjectNode reference(Reference reference) {
    ObjectNode json = Json.object();
    json.put("type", reference.kind().name().toLowerCase(Locale.ROOT));
    json.put("id", Ids.text(reference.post()));
    return json;
  }

  private static JsonNode displayRange(Post post) {
    int end = post.text().codePointCount(0, post.text().length());
    return Json.numbers(post.typedStart(), end);
  }

  private static ObjectNode editControls(Post post) {
    ObjectNode json = Json.object();
    json.put("edits_remaining", post.isRepost() ? 0 : post.chain().editsLeft());
    json.put("is_edit_eligible", !post.isRepost());
    json.put("editable_until", Times.text(post.chain().editableUntil()));
    return json;
  }

  private ObjectNode publicMetrics(EditChain chain) {
    ObjectNode json = Json.object();
    json.put(fields.dialect().outside("retweet_count"), chain.repostCount());
    json.put("reply_count", chain.replyCount());
    json.put("like_count", chain.likeCount());
    json.put("quote_count", chain.quoteCount());
    json.put("bookmark_count", 0);
    json.put("impression_count", chain.impressionCount());
    return json;
  }

  private static ObjectNode nonPublicMetrics(EditChain chain) {
    ObjectNode json = Json.object();
    json.put("impression_count", chain.impressionCount());
    json.put("user_profile_clicks", 0);
    json.put("engagements", chain.likeCount() + chain.repostCount() + chain.replyCount());
    return json;
  }

  private ObjectNode organicMetrics(EditChain chain) {
    ObjectNode json = publicMetrics(chain);
    json.remove("bookmark_count");
    json.remove("quote_count");
    return json;
  }

  private static String replySettings(Audience audience) {
    return switch (audience) {
      case EVERYONE -> "everyone";
      case FOLLOWING -> "following";
      case MENTIONED_USERS -> "mentionedUsers";
      case SUBSCRIBERS -> "subscribers";
      case VERIFIED -> "verified";
    };
  }

  private static Optional<JsonNode> id(long id) {
    return text(Ids.text(id));
  }

  private static Optional<JsonNode> text(String text) {
    return Optional.of(TextNode.valueOf(text));
  }
}
