package dev.rapport.platform.x;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Keeps the webhook registered and valid, and subscribed to what people do with us. X stops
 * delivering to a webhook that failed its check, and tells nobody.
 */
final class XSubscriptions {

  /** Who names us and who answers us; and what they do with our posts. */
  private static final List<String> WANTED =
      List.of(
          "post.mention.create",
          "post.reply.create",
          "post.quote.create",
          "post.repost.create",
          "like.create");

  private static final String TAG = "rapport";

  private final XApi app;
  private final XApi account;
  private final String url;
  private final ObjectMapper mapper = new ObjectMapper();

  /**
   * @param app the app alone, which webhooks belong to
   * @param account the account, whose private events are asked for
   */
  XSubscriptions(XApi app, XApi account, URI url) {
    this.app = app;
    this.account = account;
    this.url = url.toString();
  }

  /** Idempotent. Returns what went wrong, if anything did. */
  Optional<XAnswer.Failed> keepInOrder(String us) {
    return switch (app.webhooks()) {
      case XAnswer.Ok ok -> register(ok.body().path("data"), us);
      case XAnswer.Failed failed -> Optional.of(failed);
    };
  }

  private Optional<XAnswer.Failed> register(JsonNode webhooks, String us) {
    for (JsonNode webhook : webhooks) {
      if (webhook.path("url").asText().equals(url)) {
        String id = webhook.path("id").asText();
        return webhook.path("valid").asBoolean()
            ? subscribe(id, us)
            : then(app.validateWebhook(id), checked -> subscribe(id, us));
      }
    }
    XAnswer made = app.createWebhook(mapper.createObjectNode().put("url", url).toString());
    return then(made, body -> subscribe(id(body), us));
  }

  /** X gives the new webhook bare, or under {@code data}; its documents differ. */
  private static String id(JsonNode body) {
    return body.path("data").path("id").asText(body.path("id").asText(""));
  }

  private Optional<XAnswer.Failed> subscribe(String webhook, String us) {
    return then(
        account.subscriptions(),
        body -> {
          Set<String> there = new HashSet<>();
          for (JsonNode subscription : body.path("data")) {
            if (subscription.path("webhook_id").asText().equals(webhook)
                && subscription.path("filter").path("user_id").asText().equals(us)) {
              there.add(subscription.path("event_type").asText());
            }
          }
          return WANTED.stream()
              .filter(type -> !there.contains(type))
              .map(type -> account.subscribe(subscription(type, webhook, us)))
              .flatMap(answer -> then(answer, done -> Optional.empty()).stream())
              .findFirst();
        });
  }

  private String subscription(String type, String webhook, String us) {
    ObjectNode body = mapper.createObjectNode();
    body.put("event_type", type).put("tag", TAG).put("webhook_id", webhook);
    ObjectNode filter = body.putObject("filter").put("user_id", us);
    if (type.equals("like.create")) {
      filter.put("direction", "inbound");
    }
    return body.toString();
  }

  private static Optional<XAnswer.Failed> then(
      XAnswer answer, Function<JsonNode, Optional<XAnswer.Failed>> next) {
    return switch (answer) {
      case XAnswer.Ok ok -> next.apply(ok.body());
      case XAnswer.Failed failed -> Optional.of(failed);
    };
  }
}
