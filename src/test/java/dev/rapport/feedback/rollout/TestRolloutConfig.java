package dev.rapport.feedback.rollout;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Settings of rollouts for tests. */
public final class TestRolloutConfig {

  private TestRolloutConfig() {}

  /**
   * @param settings under {@code rapport.feedback.rollout}, written as {@code key=value, key=value}
   */
  public static RolloutConfig of(String settings) {
    Map<String, String> values =
        Arrays.stream(settings.split(",\\s*"))
            .filter(setting -> !setting.isBlank())
            .map(setting -> setting.strip().split("=", 2))
            .collect(
                Collectors.toMap(pair -> "rapport.feedback.rollout." + pair[0], pair -> pair[1]));
    return new SmallRyeConfigBuilder()
        .addDiscoveredConverters()
        .withMapping(RolloutConfig.class)
        .withDefaultValues(values)
        .build()
        .getConfigMapping(RolloutConfig.class);
  }
}
