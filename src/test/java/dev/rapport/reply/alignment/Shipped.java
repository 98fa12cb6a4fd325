package dev.rapport.reply.alignment;

import dev.rapport.tone.ToneConfig;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;

/** The scorer as it ships. */
public final class Shipped {

  public static final AlignmentConfig CONFIG = config(Map.of());
  public static final AlignmentScorer SCORER = new AlignmentScorer(ToneConfig.standard(), CONFIG);

  private Shipped() {}

  /** The settings as they ship but for some weights. */
  static AlignmentConfig config(Map<String, Double> weights) {
    Map<String, String> settings = new HashMap<>();
    weights.forEach(
        (part, weight) -> settings.put("rapport.reply.alignment.weights." + part, "" + weight));
    return new SmallRyeConfigBuilder()
        .addDiscoveredConverters()
        .withSources(new PropertiesConfigSource(settings, "weights", 100))
        .withMapping(AlignmentConfig.class)
        .build()
        .getConfigMapping(AlignmentConfig.class);
  }
}
