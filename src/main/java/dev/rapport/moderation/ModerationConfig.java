package dev.rapport.moderation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** What a person looks at before it is posted. */
@ConfigMapping(prefix = "rapport.moderation")
public interface ModerationConfig {

  /** Which drafts wait for a person. */
  @WithDefault("risky")
  Hold hold();

  /** What becomes of a vetted answer to somebody who may harm themselves. */
  @WithDefault("hold")
  Crisis crisis();

  /** Whether what {@link #hold} lets through has to be earned as well. */
  @WithDefault("earned")
  Autonomy autonomy();

  /** From which risk on whoever edits a draft cannot let it out alone. */
  @WithDefault("off")
  Eyes fourEyes();

  /** How long a held draft waits for a person; afterwards it expires and is never posted. */
  @WithDefault("24h")
  Duration expireAfter();

  /** Subjects that a person decides on: a YAML map from subject to its words. */
  Path sensitiveFile();

  /** Which rules are live, in YAML: see {@link dev.rapport.moderation.rule.RuleMode}. */
  Path rulesFile();

  /** Answers that reviewers can start from, in YAML: see {@link AnswerTemplate}. */
  Path templatesFile();

  /** The review queues, in YAML: see {@link dev.rapport.moderation.queue.ReviewQueues}. */
  Path queuesFile();

  /** Which drafts wait. A mention without a draft always does. */
  enum Hold {
    /** Every draft. */
    ALL,
    /** Those with a risk that {@link Risk} names. */
    RISKY,
    /** None, whatever the risk. */
    NONE;

    /** The name outside the code. */
    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** From which risk on two people look. */
  enum Eyes {
    OFF,
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL;

    boolean reaches(RiskTier tier) {
      return this != OFF && tier.compareTo(RiskTier.valueOf(name())) >= 0;
    }
  }

  /** Who says how much of what may go out does so without a person. */
  enum Autonomy {
    /** The record: see {@link dev.rapport.moderation.autonomy.AutonomyFormula}. */
    EARNED,
    /** Nobody: all of it does. */
    OFF;

    /** The name outside the code. */
    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A vetted answer: people wrote it, and no model has changed it. */
  enum Crisis {
    /** A person sees it first, as whatever somebody in danger is told. */
    HOLD,
    /** It goes out at once, unless every draft is reviewed. */
    SEND
  }
}
