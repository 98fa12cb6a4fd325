package dev.rapport.tone;

import dev.rapport.post.ZeroToOne;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** How tone is read. */
@ConfigMapping(prefix = "rapport.tone")
public interface ToneConfig {

  /**
   * Whether English texts are read by their meaning as well, which tells emotions and irony better
   * and takes some milliseconds a text and about 250 MB.
   */
  @WithDefault("true")
  boolean meaning();

  /** A model file made by {@code train-tone}; absent means the one that is packed. */
  Optional<Path> model();

  /**
   * A reading whose confidence is below this is put to the language model as well, which may settle
   * sentiment, leading emotion and irony; never distress or hostility. 0 to 1; 0 asks for none.
   * Each costs one short call in fast mode, and none is made once a soft money cap is reached.
   */
  @WithDefault("0")
  @WithConverter(ZeroToOne.class)
  double settleBelow();

  /** As without settings. */
  static ToneConfig standard() {
    return of(true, Optional.empty());
  }

  static ToneConfig of(boolean meaning, Optional<Path> model) {
    return new ToneConfig() {
      @Override
      public boolean meaning() {
        return meaning;
      }

      @Override
      public Optional<Path> model() {
        return model;
      }

      @Override
      public double settleBelow() {
        return 0;
      }
    };
  }
}
