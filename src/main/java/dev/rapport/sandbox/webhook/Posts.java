package dev.rapport.sandbox.webhook;

import dev.rapport.sandbox.control.Deliveries;
import dev.rapport.sandbox.stream.Receiver;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

/**
 * What is told, as signed POST requests. X promises no second try; the sandbox makes a few, so that
 * a receiver sees the same event again when its answer was late.
 */
final class Posts implements Receiver {

  private static final int TRIES = 3;
  private static final Duration REST = Duration.ofMillis(500);
  private static final String GARBAGE = "{\"data\":{\"event_uuid\":\"12";
  private static final String UNKNOWN =
      "{\"data\":{\"event_uuid\":\"1\",\"event_type\":\"sandbox.unheard_of\",\"filter\":{},"
          + "\"payload\":{\"since\":2027}}}";

  private final Webhook webhook;
  private final Exchange exchange;
  private final Deliveries deliveries;

  Posts(Webhook webhook, Exchange exchange, Deliveries deliveries) {
    this.webhook = webhook;
    this.exchange = exchange;
    this.deliveries = deliveries;
  }

  @Override
  public void deliver(String message) {
    try {
      for (int attempt = 1; attempt <= TRIES; attempt++) {
        if (post(message, webhook.secret(), attempt)) {
          return;
        }
        Thread.sleep(REST.multipliedBy(attempt));
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void garbage() {
    once(GARBAGE, webhook.secret());
  }

  @Override
  public void unknown() {
    once(UNKNOWN, webhook.secret());
  }

  @Override
  public void deliverForged(String message) {
    once(message, "not " + webhook.secret());
  }

  @Override
  public void disconnect(String type) {}

  @Override
  public void breakOff(String message) {}

  private void once(String message, String secret) {
    try {
      post(message, secret, 1);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether the receiver took it. */
  private boolean post(String message, String secret, int attempt) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(webhook.url())
            .header("Content-Type", "application/json")
            .header("x-twitter-webhooks-signature", Signature.of(message, secret))
            .POST(BodyPublishers.ofString(message))
            .build();
    int status = exchange.send(request).map(Exchange.Answer::status).orElse(0);
    deliveries.add(webhook.owner().name(), webhook.url().toString(), message, attempt, status);
    return status >= 200 && status < 300;
  }
}
