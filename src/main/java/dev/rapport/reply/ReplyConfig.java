package dev.rapport.reply;

import dev.rapport.post.AtLeastOne;
import dev.rapport.post.Usd;
import dev.rapport.post.ZeroToOne;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** How answers are written. */
@ConfigMapping(prefix = "rapport.reply")
public interface ReplyConfig {

  /**
   * A folder of personas, one Markdown file each, of which the first 100 are read. At the first
   * start they go live as they are; from then on the record says what is live.
   */
  Path personasFolder();

  /** Who we are when we answer: the name of a persona's file without its ending. */
  @WithDefault("rapport")
  String persona();

  /**
   * The prompt's template, live as the personas are; {@code {{persona}}}, {@code {{stance}}} and
   * the like are filled in.
   */
  Path promptFile();

  /** How a model is asked how a post sounds; {@code {{marker}}} and the like are filled in. */
  Path settlePromptFile();

  /** What prompts and personas must and must not say before one may be proposed, in YAML. */
  Path probesFile();

  /**
   * How a model is asked to say a remembered answer in another language; {@code {{marker}}}, {@code
   * {{from}}} and {@code {{to}}} are filled in.
   */
  Path retellPromptFile();

  /** Which stances a reading allows, in YAML. */
  Path policyFile();

  /** Other ways to answer, that can be rolled out, in YAML. */
  Path variantsFile();

  /**
   * A folder of Markdown and text files that answers may rest on; without one they state no facts.
   * At most 500 files of 256 KiB, in UTF-8.
   */
  Path knowledgeFolder();

  /** The language of an answer when the asker's cannot be told: a BCP 47 primary tag. */
  @WithDefault("en")
  String defaultLanguage();

  /** Drafts written at the same time by one instance. 1 to 1024. */
  @WithDefault("64")
  @WithConverter(AtLeastOne.class)
  int maxInFlight();

  /** How often a draft is written before a person is asked, when a gate objects. 1 to 9. */
  @WithDefault("4")
  @WithConverter(AtLeastOne.class)
  int attempts();

  /**
   * How many wordings are tried when each repeats a recent reply. When none is new the last one
   * goes out all the same; a platform that refuses a duplicate says so. 1 to 99.
   */
  @WithDefault("16")
  @WithConverter(AtLeastOne.class)
  int wordings();

  /** How often an unreachable model is asked before a person is. At least 1. */
  @WithDefault("8")
  @WithConverter(AtLeastOne.class)
  int patience();

  /** What decides between the modes. */
  Router router();

  /** The two modes. */
  Modes modes();

  /** What decides between the modes, beside danger and hostility, which always want thought. */
  interface Router {

    /**
     * A post that waited longer is answered fast. A person who asked ten minutes ago would rather
     * have an answer than a better one.
     */
    @WithDefault("10m")
    Duration hurryAfter();

    /**
     * How much a question for something that can be looked up speaks for thought, 0 to 1; 0.5 is
     * enough by itself. Raise it where the thinking mode may search, or has something to look in.
     */
    @WithDefault("0.4")
    @WithConverter(ZeroToOne.class)
    double fact();
  }

  /** A row for each mode. */
  interface Modes {
    ModeRow fast();

    ModeRow thinking();

    default ModeRow of(Mode mode) {
      return switch (mode) {
        case FAST -> fast();
        case THINKING -> thinking();
      };
    }
  }

  /** What one mode means. */
  interface ModeRow {

    /** The model's name, as the endpoint knows it. */
    String model();

    /** Reasoning effort, as the endpoint spells it; {@code none} sends none. */
    String effort();

    /** The most tokens an answer may take, thinking included. */
    @WithConverter(AtLeastOne.class)
    int maxTokens();

    /** How long one call may take. */
    Duration timeout();

    /**
     * What the endpoint may look up by itself, {@code web-search} and {@code x-search}; nothing
     * when it is not set. It searches as often as it likes, charges each time, and takes its time:
     * give such a mode a {@link #timeout()} of 120 s or more, and {@code
     * rapport.ledger.draft-lease} more than that.
     */
    Optional<Set<SearchTool>> search();

    /** What the model charges, for an endpoint that does not tell what a call cost. */
    TokenPrices price();
  }

  /**
   * US dollars for a million tokens. All 0 for a model that costs nothing, which caps do not stop.
   */
  interface TokenPrices {

    /** That the model reads. */
    @WithConverter(Usd.class)
    BigDecimal in();

    /** That it reads and knows from a call before. */
    @WithConverter(Usd.class)
    BigDecimal cached();

    /** That it writes, its thoughts included. */
    @WithConverter(Usd.class)
    BigDecimal out();

    /** US dollars for a thousand searches; counts where a mode may search. */
    @WithDefault("5")
    @WithConverter(Usd.class)
    BigDecimal search();
  }
}
