package dev.rapport.moderation.quality;

import dev.rapport.post.ZeroToOne;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** How reviewers are measured. */
@ConfigMapping(prefix = "rapport.moderation")
public interface QualityConfig {

  /** Which share of what people decided is shown once more to somebody else, 0 to 1. */
  @WithDefault("0.05")
  @WithConverter(ZeroToOne.class)
  double secondLooks();

  /** Which share of what a reviewer meets was written for this, 0 to 0.2. */
  @WithDefault("0")
  @WithConverter(UpToAFifth.class)
  double goldenShare();

  /** What was written for this, in YAML: see {@link GoldenItem}. */
  Path goldenFile();
}
