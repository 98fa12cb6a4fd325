package dev.rapport.moderation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** What a person looks at before it is posted. */
@ConfigMapping(prefix = "rapport.moderation")
public interface ModerationConfig {

  /** Which drafts wait for a person. */
  @WithDefault("risky")
  Hold hold();

  /** How long a held draft waits for a person; afterwards it expires and is never posted. */
  @WithDefault("24h")
  Duration expireAfter();

  /** Subjects that a person decides on: a YAML map from subject to its words. */
  Path sensitiveFile();

  /** Answers that reviewers can start from, in YAML: see {@link AnswerTemplate}. */
  Path templatesFile();

  /** Which drafts wait. A mention without a draft always does. */
  enum Hold {
    /** Every draft. */
    ALL,
    /** Those with a risk that {@link Risk} names. */
    RISKY,
    /** None, whatever the risk. */
    NONE
  }
}
