package dev.rapport.reply.memory;

import dev.rapport.reply.ReplyWriter.Written;
import java.math.BigDecimal;
import java.time.Duration;

/** What the memory has for an asker. */
public sealed interface Recall {

  /** What it cost to look, US dollars, but for what an answer says that it cost. */
  default BigDecimal spentUsd() {
    return BigDecimal.ZERO;
  }

  /** A text that nobody was told before. It still has to pass every gate. */
  record Told(Written.Answer answer) implements Recall {}

  /** Somebody is being answered the same now: to be asked again after this. */
  record Wait(Duration duration) implements Recall {}

  /** A writer is to be asked. */
  record Ask(BigDecimal spentUsd) implements Recall {}

  /** Nothing for a memory. */
  record NotOurs() implements Recall {}
}
