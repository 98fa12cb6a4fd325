package dev.rapport.sandbox.x;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.sandbox.activity.Subscription;
import dev.rapport.sandbox.activity.Subscriptions;
import dev.rapport.sandbox.billing.Charge;
import dev.rapport.sandbox.billing.Meter;
import dev.rapport.sandbox.billing.PriceClass;
import dev.rapport.sandbox.network.Bots;
import dev.rapport.sandbox.network.Happening;
import dev.rapport.sandbox.network.Network;
import dev.rapport.sandbox.network.Person;
import dev.rapport.sandbox.stream.Listener;
import dev.rapport.sandbox.webhook.Webhooks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Tells webhooks, and streams that ask, the events that apps have subscribed to. */
@ApplicationScoped
class ActivityEvents implements Listener {

  private static final String BILLED_AS = "GET /2/activity/stream";

  private final Subscriptions subscriptions;
  private final Webhooks webhooks;
  private final Network network;
  private final Bots bots;
  private final Meter meter;

  ActivityEvents(
      Subscriptions subscriptions, Webhooks webhooks, Network network, Bots bots, Meter meter) {
    this.subscriptions = subscriptions;
    this.webhooks = webhooks;
    this.network = network;
    this.bots = bots;
    this.meter = meter;
  }

  @Override
  public void hear(Happening happening) {
    for (Subscription subscription : subscriptions.all()) {
      subscription
          .delivery()
          .webhook()
          .ifPresent(
              webhook ->
                  event(happening, subscription).ifPresent(event -> webhooks.tell(webhook, event)));
    }
  }

  /** What the app's stream is told of it; each subscription is told for itself. */
  List<String> of(Happening happening, Person owner) {
    return subscriptions.of(owner).stream()
        .flatMap(subscription -> event(happening, subscription).stream())
        .toList();
  }

  private Optional<String> event(Happening happening, Subscription subscription) {
    return network.ask(
        state ->
            new ActivityJson(state, bots)
                .of(happening, subscription.what())
                .map(data -> billed(data, subscription)));
  }

  /**
   * X charges each event, one about a like as a like and others as a post; that a post was deleted
   * is free. Source: x-api/activity/event-pricing.
   */
  private String billed(ObjectNode event, Subscription subscription) {
    String type = subscription.what().type();
    if (!type.equals("post.delete")) {
      PriceClass price =
          type.equals("like.create") ? PriceClass.LIKE_READ : PriceClass.ACTIVITY_EVENT;
      String id = type + "/" + event.path("event_uuid").asText();
      meter.charge(subscription.owner().name(), new Charge(BILLED_AS, price, id));
    }
    return ActivityJson.envelope(event, subscription);
  }
}
