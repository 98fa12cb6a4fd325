package dev.rapport.sandbox.webhook;

import dev.rapport.sandbox.SandboxConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Asks every receiver from time to time whether it is still the app's. */
@Singleton
class WebhookChecks {

  private static final Logger LOG = Logger.getLogger(WebhookChecks.class);
  private static final int AFTER_THE_NETWORK = 5_000;

  private final Webhooks webhooks;
  private ScheduledExecutorService thread;

  WebhookChecks(Webhooks webhooks) {
    this.webhooks = webhooks;
  }

  void start(@Observes @Priority(AFTER_THE_NETWORK) StartupEvent event, SandboxConfig config) {
    if (config.enabled()) {
      thread =
          Executors.newSingleThreadScheduledExecutor(
              Thread.ofPlatform().name("sandbox-webhook-checks").daemon().factory());
      long millis = Math.max(1, config.webhookCheck().toMillis());
      thread.scheduleWithFixedDelay(this::check, millis, millis, TimeUnit.MILLISECONDS);
    }
  }

  void stop(@Observes ShutdownEvent event) {
    if (thread != null) {
      thread.shutdownNow();
      webhooks.closeAll();
    }
  }

  private void check() {
    try {
      webhooks.checkAll();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.error("The sandbox could not check its webhooks", e);
    }
  }
}
