package dev.rapport.sandbox.x;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.sandbox.activity.Subscription;

/** A subscription as X shows it. */
final class SubscriptionJson {

  private SubscriptionJson() {}

  static ObjectNode of(Subscription subscription) {
    ObjectNode json = Json.object();
    json.put("subscription_id", Ids.text(subscription.id()));
    json.put("event_type", subscription.what().type());
    json.set("filter", filter(subscription));
    subscription.delivery().tag().ifPresent(tag -> json.put("tag", tag));
    subscription.delivery().webhook().ifPresent(id -> json.put("webhook_id", Ids.text(id)));
    json.put("created_at", Times.text(subscription.created()));
    json.put("updated_at", Times.text(subscription.updated()));
    return json;
  }

  static ObjectNode wrapped(Subscription subscription) {
    return Json.object().set("subscription", of(subscription));
  }

  static ObjectNode filter(Subscription subscription) {
    ObjectNode filter = Json.object();
    filter.put("user_id", Ids.text(subscription.what().user()));
    subscription.what().direction().ifPresent(way -> filter.put("direction", way));
    return filter;
  }

  static ObjectNode deleted(String id) {
    return Json.object().put("subscription_id", id).put("deleted", true);
  }

  static ObjectNode notDeleted(String id) {
    return Json.object()
        .put("subscription_id", id)
        .put("reason", "NotFound")
        .put("message", "The app has no subscription of this id.");
  }
}
