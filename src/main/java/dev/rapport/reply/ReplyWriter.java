package dev.rapport.reply;

import java.time.Duration;

/**
 * Whoever writes the words: a hosted model, one on this machine, or the built-in persona. It is
 * given no credential and no tool, and nothing that it returns is trusted. Calling it costs money,
 * so the caller keeps what it got. Safe to call from many threads.
 */
public interface ReplyWriter {

  /** Which model answers, and why that one. */
  Rung rung();

  /** Writes one candidate. Never throws for what a model may do. */
  Written write(Assignment assignment);

  /**
   * @param name {@code hosted}, {@code gguf} or {@code builtin}
   * @param why one line for the operator
   */
  record Rung(String name, String why) {}

  /** What came of it. */
  sealed interface Written {

    /**
     * @param text what it would say, exactly as it came
     * @param model the model's own name for itself
     * @param costUsd what the call cost, 0 when it cost nothing or the endpoint does not say
     */
    record Answer(String text, String model, double costUsd) implements Written {}

    /** It will not: a person should look. The reason holds no text from outside. */
    record Declined(String why) implements Written {}

    /** It cannot now; asking again later may help. */
    record Unavailable(String why, Duration retryAfter) implements Written {}
  }
}
