package dev.rapport.reply.grounding;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What answers that state facts may rest on. */
@ConfigMapping(prefix = "rapport.reply.grounding")
public interface GroundingConfig {

  /**
   * Whether a claim may go out for which the model names a page that it looked up; nobody here
   * opens the page. What contradicts the operator's knowledge never goes out. True or false.
   */
  @WithDefault("true")
  boolean trustCitations();
}
