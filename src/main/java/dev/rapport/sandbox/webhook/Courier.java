package dev.rapport.sandbox.webhook;

import dev.rapport.sandbox.control.Call;
import dev.rapport.sandbox.control.Deliveries;
import dev.rapport.sandbox.control.Endpoints;
import dev.rapport.sandbox.control.Mishaps;
import dev.rapport.sandbox.stream.Way;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Brings one webhook what is told to it, one message after the other, on a thread of its own. */
final class Courier implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Courier.class);

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("sandbox-webhook").daemon().factory());
  private final Way way;

  Courier(Webhook webhook, Exchange exchange, Mishaps mishaps, Deliveries deliveries) {
    Call to = new Call(Endpoints.WEBHOOK, webhook.owner().name());
    Posts posts = new Posts(webhook, exchange, deliveries);
    this.way =
        new Way(
            to,
            mishaps,
            (what, delay) -> thread.schedule(what, delay.toMillis(), TimeUnit.MILLISECONDS),
            posts);
  }

  void bring(String message) {
    try {
      thread.execute(() -> way.send(message));
    } catch (RejectedExecutionException deleted) {
      LOG.debug("A webhook that is gone is told nothing.");
    }
  }

  /** What is under way is given up. */
  @Override
  public void close() {
    thread.shutdownNow();
  }
}
