package dev.rapport.feedback.learning;

import dev.rapport.post.Share;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Whether and how far the bot learns how to meet people. */
@ConfigMapping(prefix = "rapport.feedback.learning")
public interface LearningConfig {

  /**
   * Off: the first stance of the policy's line is always taken. On: among those that the line
   * allows, the one that does better. Nothing that the line does not allow is ever tried.
   */
  @WithDefault("off")
  State state();

  /** The most of conversations in which another stance than the best may be tried, 0 to 0.1. */
  @WithDefault("0.1")
  @WithConverter(Explored.class)
  double exploration();

  /** The share of conversations that always get the first stance, 0.05 to 1. */
  @WithDefault("0.05")
  @WithConverter(HeldOut.class)
  double heldOut();

  /**
   * Outcomes that a stance needs before it can take the first one's place. They count for as long
   * as the words of their mentions are held, see {@code rapport.ledger.text-ttl}.
   */
  @WithDefault("30")
  double enough();

  /** What is left of an outcome's weight a day later, 0.5 to 1: tastes change. */
  @WithDefault("0.99")
  @WithConverter(Kept.class)
  double kept();

  /** How often all outcomes are looked at anew. */
  @WithDefault("10m")
  Duration every();

  /**
   * @return what is checked by {@link Rails}
   */
  default Rails rails() {
    return new Rails(exploration(), heldOut(), enough());
  }

  /** Whether anything is drawn. */
  enum State {
    OFF,
    ON
  }

  /** The shares that {@link Rails} allow. */
  final class Explored extends Share {
    private static final long serialVersionUID = 1L;

    public Explored() {
      super(0, Rails.MOST_EXPLORATION);
    }
  }

  /** Likewise. */
  final class HeldOut extends Share {
    private static final long serialVersionUID = 1L;

    public HeldOut() {
      super(Rails.LEAST_HELD_OUT, 1);
    }
  }

  /** What loses more than half in a day is no memory. */
  final class Kept extends Share {
    private static final long serialVersionUID = 1L;

    public Kept() {
      super(0.5, 1);
    }
  }
}
