package dev.rapport;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;

/**
 * By activity events: half a cent more for each event; who answers us and names us is two, and a
 * like is one, too.
 */
@QuarkusTest
@TestProfile(WebhookCostTest.Settings.class)
class WebhookCostTest extends CostContract {

  public static class Settings extends Profile {

    @Override
    Map<String, String> own() {
      return Map.of(
          "rapport.platform.x.intake",
          "webhook",
          "rapport.platform.x.webhook-url",
          "http://127.0.0.1:${quarkus.http.test-port}/webhooks/x");
    }
  }

  @Override
  int mentions() {
    return 50;
  }

  @Override
  String[] mishaps() {
    return new String[] {"'on':'WEBHOOK','fault':'duplicate','probability':0.2"};
  }

  @Override
  Map<String, String> parts() {
    return Map.of("activity-event", "0.005", "owned-read", "0.002", "reply", "0.010");
  }

  @Override
  Map<String, String> partsOfATalk() {
    return Map.of("activity-event", "0.010", "owned-read", "0.002", "reply", "0.010");
  }

  @Override
  Map<String, String> partsOfALike() {
    return Map.of("like-read", "0.001");
  }

  @Override
  String mean() {
    return "0.0185";
  }
}
