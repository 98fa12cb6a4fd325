package dev.rapport.reply.alignment;

import dev.rapport.post.ZeroToOne;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/** How drafts are scored, and which score is too low. */
@ConfigMapping(prefix = "rapport.reply.alignment")
public interface AlignmentConfig {

  /**
   * A draft that scores lower is written anew once, in thinking mode, and then held for a person. 0
   * to 1; 0 holds none.
   */
  @WithDefault("0.55")
  @WithConverter(ZeroToOne.class)
  double minimum();

  /** How much each part counts in the score, beside the others; not all may be 0. */
  Weights weights();

  /** Each 0 to 1; they need not sum to 1. */
  interface Weights {

    /** That it feels as the stance calls for. */
    @WithDefault("0.2")
    @WithConverter(ZeroToOne.class)
    double emotion();

    /** That its tone is none of the known wrong ones. */
    @WithDefault("0.43")
    @WithConverter(ZeroToOne.class)
    double mismatch();

    /** That it is written as the asker writes. */
    @WithDefault("0.22")
    @WithConverter(ZeroToOne.class)
    double style();

    /** That it rests on what was asked. */
    @WithDefault("0.03")
    @WithConverter(ZeroToOne.class)
    double support();

    /** That it is not longer than the occasion. */
    @WithDefault("0.12")
    @WithConverter(ZeroToOne.class)
    double brevity();
  }
}
