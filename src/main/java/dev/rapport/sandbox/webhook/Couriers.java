package dev.rapport.sandbox.webhook;

import dev.rapport.sandbox.control.Deliveries;
import dev.rapport.sandbox.control.Mishaps;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** Who goes out to the receivers: one courier for each webhook, and the challenge. */
@ApplicationScoped
class Couriers {

  private final Exchange exchange = new Exchange();
  private final CrcCheck crc = new CrcCheck(exchange);
  private final Mishaps mishaps;
  private final Deliveries deliveries;

  Couriers(Mishaps mishaps, Deliveries deliveries) {
    this.mishaps = mishaps;
    this.deliveries = deliveries;
  }

  Courier of(Webhook webhook) {
    return new Courier(webhook, exchange, mishaps, deliveries);
  }

  CrcCheck.Result check(URI url, String secret) throws InterruptedException {
    return crc.of(url, secret);
  }
}
