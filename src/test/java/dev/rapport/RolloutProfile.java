package dev.rapport;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** One variant to try, in steps that last for a few conversations, all reviewed. */
public final class RolloutProfile implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "rapport.reply.variants-file", "src/test/resources/dev/rapport/variants.yaml",
        "rapport.moderation.hold", "all",
        "rapport.feedback.rollout.step-time", "0s",
        "rapport.feedback.rollout.conversations", "15",
        "rapport.feedback.rollout.shadows", "2",
        "rapport.feedback.rollout.enough", "8",
        "rapport.feedback.rollout.missing-for", "8s");
  }
}
