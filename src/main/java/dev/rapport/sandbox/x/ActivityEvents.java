package dev.rapport.sandbox.x;

import dev.rapport.sandbox.activity.Subscription;
import dev.rapport.sandbox.activity.Subscriptions;
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

  private final Subscriptions subscriptions;
  private final Webhooks webhooks;
  private final Network network;
  private final Bots bots;

  ActivityEvents(Subscriptions subscriptions, Webhooks webhooks, Network network, Bots bots) {
    this.subscriptions = subscriptions;
    this.webhooks = webhooks;
    this.network = network;
    this.bots = bots;
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
                .map(data -> ActivityJson.envelope(data, subscription)));
  }
}
