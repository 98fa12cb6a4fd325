package dev.rapport.mention;

import dev.rapport.post.AtLeastOne;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What is worth an answer, before any money is spent. */
@ConfigMapping(prefix = "rapport.mention")
public interface MentionConfig {

  /** Older mentions are stored, and not answered. An ISO duration or {@code 6h}. */
  @WithDefault("6h")
  Duration maxAge();

  /** The words that mean "leave me alone": one phrase a line, {@code #} starts a comment. */
  Path optOutFile();

  /**
   * Accounts that are known to be bots, by id, or by handle where authors' handles are asked for.
   * Each is answered once and never again.
   */
  Optional<Set<String>> bots();

  /**
   * Our other installations, as staging beside production, in the same way. They are never
   * answered: neither sees in the other's id that it is its like.
   */
  Optional<Set<String>> siblings();

  /** How long the same words by the same author are not answered again. 0s answers each. */
  @WithDefault("10m")
  Duration repeatWithin();

  /**
   * How long an author's further posts about the same post count as one interaction with the first:
   * a quote and a reply, or two replies. X allows one answer for each.
   */
  @WithDefault("10s")
  Duration interactionWithin();

  /** What ends a loop with a bot that nobody named. */
  Pair pair();

  /** When an author who takes turns with us counts as a bot. */
  interface Pair {

    /**
     * How soon after our answer is out theirs must be in to be a quick turn. Reading ten words
     * takes two and a half seconds and typing three on a telephone five.
     */
    @WithDefault("5s")
    Duration within();

    /** So many quick turns in a row in one thread, and no slower one between, are a bot's. */
    @WithDefault("5")
    @WithConverter(AtLeastOne.class)
    int turns();

    /** How long such an author is left alone. Not for ever: it may have been a person after all. */
    @WithDefault("24h")
    Duration restFor();
  }

  /** How many answers one author gets in 24 hours; it binds nobody who may be in danger. */
  Tiers tiers();

  /**
   * What an author may use up. The first mention beyond it is told so, the next are not answered.
   */
  interface Tiers {

    /** Answers within 24 hours to anybody who is on neither list. At least 1. */
    @WithDefault("500")
    @WithConverter(AtLeastOne.class)
    int free();

    /** Answers within 24 hours to each of the {@link #supporters()}. At least 1. */
    @WithDefault("2000")
    @WithConverter(AtLeastOne.class)
    int supporter();

    /** Accounts that support us, by id, or by handle where authors' handles are asked for. */
    Optional<Set<String>> supporters();

    /** Accounts without an allowance, in the same way; the other caps hold for them too. */
    Optional<Set<String>> unlimited();
  }

  /** Ceilings on answers; a mention over one of them ends as ineligible. */
  Caps caps();

  /** How many mentions are accepted for an answer, the bot's own turns being what is counted. */
  interface Caps {

    /** By one author within an hour. At least 1. */
    @WithDefault("100")
    @WithConverter(AtLeastOne.class)
    int perAuthorHour();

    /** In one thread within 24 hours: what ends a loop with another bot. At least 1. */
    @WithDefault("20")
    @WithConverter(AtLeastOne.class)
    int perThreadDay();

    /** In all within 24 hours. At least 1; X lets an app post 10,000 times a day. */
    @WithDefault("10000")
    @WithConverter(AtLeastOne.class)
    int perDay();
  }
}
