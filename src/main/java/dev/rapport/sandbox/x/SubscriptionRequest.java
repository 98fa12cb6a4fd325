package dev.rapport.sandbox.x;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.sandbox.activity.Subscription;
import dev.rapport.sandbox.network.Network;
import dev.rapport.sandbox.network.Person;
import dev.rapport.sandbox.webhook.Registration;
import dev.rapport.sandbox.webhook.Webhooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** Holds what a subscription asks for against what the caller may have. */
@ApplicationScoped
class SubscriptionRequest {

  /** Anybody can see these happen, and so an app may be told without asking the user. */
  private static final List<String> PUBLIC =
      List.of("profile.", "post.create", "follow.", "spaces.");

  private final Network network;
  private final Webhooks webhooks;
  private final Caller caller;

  SubscriptionRequest(Network network, Webhooks webhooks, Caller caller) {
    this.network = network;
    this.webhooks = webhooks;
    this.caller = caller;
  }

  /** The body fits the schema. Empty when nothing is wrong with it. */
  Optional<Response> refuses(JsonNode body) {
    String user = body.at("/filter/user_id").asText();
    Optional<Person> person = Ids.parse(user).flatMap(id -> network.ask(state -> state.person(id)));
    if (person.isEmpty()) {
      return Optional.of(invalid("$.filter.user_id: [" + user + "] is no user of the sandbox"));
    }
    String type = body.path("event_type").asText();
    if (PUBLIC.stream().noneMatch(type::startsWith) && !isCaller(person.get())) {
      return Optional.of(
          Problem.forbidden("Events of this type need the token of the user whose they are."));
    }
    return refusesWebhook(body);
  }

  /** Likewise for a change, which may name a webhook. */
  Optional<Response> refusesWebhook(JsonNode body) {
    Optional<Long> webhook = webhook(body);
    boolean known = webhook.flatMap(id -> webhooks.find(caller.person(), id)).isPresent();
    return webhook.isEmpty() || known
        ? Optional.empty()
        : Optional.of(invalid("$.webhook_id: " + Registration.Reason.WebhookIdInvalid.detail()));
  }

  static Subscription.What what(JsonNode body) {
    JsonNode filter = body.path("filter");
    return new Subscription.What(
        body.path("event_type").asText(),
        Ids.parse(filter.path("user_id").asText()).orElseThrow(),
        Optional.ofNullable(filter.path("direction").textValue()));
  }

  static Subscription.Delivery delivery(JsonNode body) {
    return new Subscription.Delivery(
        Optional.ofNullable(body.path("tag").textValue()), webhook(body));
  }

  static Response invalid(String message) {
    return Problem.invalid(List.of(Problem.Fault.inBody(message)));
  }

  private static Optional<Long> webhook(JsonNode body) {
    return Ids.parse(body.path("webhook_id").textValue());
  }

  private boolean isCaller(Person person) {
    return !caller.isApp() && person.equals(caller.person());
  }
}
