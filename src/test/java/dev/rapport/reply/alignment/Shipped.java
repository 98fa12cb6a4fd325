package dev.rapport.reply.alignment;

import dev.rapport.reply.Readings;
import io.smallrye.config.SmallRyeConfigBuilder;

/** The scorer as it ships. */
final class Shipped {

  static final AlignmentConfig CONFIG =
      new SmallRyeConfigBuilder()
          .addDiscoveredConverters()
          .withMapping(AlignmentConfig.class)
          .build()
          .getConfigMapping(AlignmentConfig.class);

  static final AlignmentScorer SCORER = new AlignmentScorer(Readings.analyzer(), CONFIG);

  private Shipped() {}
}
