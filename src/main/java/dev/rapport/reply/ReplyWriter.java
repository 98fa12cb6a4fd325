package dev.rapport.reply;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/**
 * Whoever writes the words: a hosted model, one on this machine, or the built-in persona. It is
 * given no credential and no tool, and nothing that it returns is trusted. Calling it costs money,
 * so the caller keeps what it got. Safe to call from many threads.
 */
public interface ReplyWriter {

  /** Which model answers, and why that one. */
  Rung rung();

  /** True when a call may cost money; such calls are not begun once a hard cap is reached. */
  boolean costs();

  /** False when it writes without looking at the prompt. */
  boolean readsPrompts();

  /** Writes one candidate. Never throws for what a model may do. */
  Written write(Assignment assignment);

  /**
   * @param name {@code hosted}, {@code gguf}, {@code builtin} or {@code vetted}
   * @param why one line for the operator
   */
  record Rung(String name, String why) {}

  /** What came of it. */
  sealed interface Written {

    /** What the call cost in US dollars, as far as anybody can tell; it costs without an answer. */
    BigDecimal costUsd();

    /**
     * @param text what it would say, exactly as it came but for citations
     * @param model the model's own name for itself
     * @param sources what the text cited, taken out of it
     * @param reasoning how it says it came to that: one line for a reviewer and nobody else, at
     *     most 600 characters; empty when it does not say
     * @param numbers telephone numbers in the text that people vetted; none of a model
     */
    record Answer(
        String text,
        String model,
        BigDecimal costUsd,
        List<Source> sources,
        String reasoning,
        List<String> numbers)
        implements Written {

      /** An answer whose telephone numbers, if any, nobody vetted. */
      public Answer(
          String text, String model, BigDecimal costUsd, List<Source> sources, String reasoning) {
        this(text, model, costUsd, sources, reasoning, List.of());
      }

      /** An answer that tells nothing about itself. */
      public Answer(String text, String model, BigDecimal costUsd) {
        this(text, model, costUsd, List.of(), "");
      }
    }

    /** It will not: a person should look. The reason holds no text from outside. */
    record Declined(String why, BigDecimal costUsd) implements Written {

      /** Without a call, or with one that cost nothing. */
      public Declined(String why) {
        this(why, BigDecimal.ZERO);
      }
    }

    /** It cannot now; asking again later may help. */
    record Unavailable(String why, Duration retryAfter, BigDecimal costUsd) implements Written {

      /** Without a call, or with one that cost nothing. */
      public Unavailable(String why, Duration retryAfter) {
        this(why, retryAfter, BigDecimal.ZERO);
      }
    }
  }
}
