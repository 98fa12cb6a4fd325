package dev.rapport.model;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Settings under {@code rapport.model}, written as {@code key=value, key=value}. */
final class ModelSettings {

  private ModelSettings() {}

  static ModelConfig of(String settings) {
    Map<String, String> values =
        Arrays.stream(settings.split(",\\s*"))
            .filter(setting -> !setting.isBlank())
            .map(setting -> setting.strip().split("=", 2))
            .collect(Collectors.toMap(pair -> "rapport.model." + pair[0], pair -> pair[1]));
    return new SmallRyeConfigBuilder()
        .addDiscoveredConverters()
        .withMapping(ModelConfig.class)
        .withDefaultValues(values)
        .build()
        .getConfigMapping(ModelConfig.class);
  }
}
