package dev.rapport.feedback.rollout;

import dev.rapport.post.AtLeastOne;
import dev.rapport.post.Lasting;
import dev.rapport.post.Share;
import dev.rapport.post.Usd;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.time.Duration;

/** How carefully another way to answer takes the place of the one in use. */
@ConfigMapping(prefix = "rapport.feedback.rollout")
public interface RolloutConfig {

  /** How long each step lasts at least; people at night are others than at noon. */
  @WithDefault("24h")
  Duration stepTime();

  /**
   * Mentions that the variant answers as well before anybody gets it; each costs what an answer
   * does. At least 1.
   */
  @WithDefault("100")
  @WithConverter(AtLeastOne.class)
  int shadows();

  /**
   * New conversations that each step waits for, whichever variant they got. One counts once its
   * answer is out, was rejected or may never go out; not while it waits for a person. At least 1.
   */
  @WithDefault("800")
  @WithConverter(AtLeastOne.class)
  int conversations();

  /**
   * Settled conversations with the variant after which all may get it although too few were
   * rejected to show that it is not twice as bad. At least 1.
   */
  @WithDefault("500")
  @WithConverter(AtLeastOne.class)
  int enough();

  /** How many times as often as the others its answers may be bad, 1 to 1.4. */
  @WithDefault("1.1")
  @WithConverter(Allowed.class)
  double allowed();

  /**
   * What takes longer is slow, if 95 of 100 answers of the week before the rollout took less as
   * well.
   */
  @WithDefault("10s")
  Duration slowAfter();

  /** What costs more is dear, US dollars, if 95 of 100 of those answers cost less as well. */
  @WithDefault("0.005")
  @WithConverter(Usd.class)
  BigDecimal dearAbove();

  /**
   * For how long the figures may be missing before nobody gets the variant any more and it is
   * rolled back, {@code 5s} to {@code 50s}. All in all it takes some ten seconds longer.
   */
  @WithDefault("40s")
  @WithConverter(Missing.class)
  Duration missingFor();

  /**
   * For how long somebody may wait for a draft while others who came later have theirs, or what
   * became of answers wait to be told, before silence is no calm any more, {@code 1m} to {@code
   * 24h}.
   */
  @WithDefault("10m")
  @WithConverter(Silent.class)
  Duration silentFor();

  /** A look or two, up to what goes into a minute with what is served from memory. */
  final class Missing extends Lasting {
    private static final long serialVersionUID = 1L;

    public Missing() {
      super("5s", "50s");
    }
  }

  /** Longer than a draft takes, and shorter than people remember. */
  final class Silent extends Lasting {
    private static final long serialVersionUID = 1L;

    public Silent() {
      super("1m", "24h");
    }
  }

  /** Below the least that is looked for. */
  final class Allowed extends Share {
    private static final long serialVersionUID = 1L;

    public Allowed() {
      super(1, 1.4);
    }
  }
}
