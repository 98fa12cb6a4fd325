package dev.rapport.model;

import dev.rapport.reply.ReplyConfig.ModeRow;
import dev.rapport.reply.ReplyConfig.Modes;
import java.time.Duration;

/**
 * A quick mode without reasoning and a slower one with.
 *
 * @param timeout of both
 */
record TwoModes(Duration timeout) implements Modes {

  @Override
  public ModeRow fast() {
    return new Row("grok-4.3", "none", 120, timeout);
  }

  @Override
  public ModeRow thinking() {
    return new Row("grok-4.7", "low", 2000, timeout);
  }

  private record Row(String model, String effort, int maxTokens, Duration timeout)
      implements ModeRow {}
}
