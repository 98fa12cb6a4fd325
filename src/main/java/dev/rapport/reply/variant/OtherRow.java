package dev.rapport.reply.variant;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.rapport.reply.ReplyConfig.ModeRow;
import dev.rapport.reply.ReplyConfig.TokenPrices;
import dev.rapport.reply.SearchTool;
import io.quarkus.runtime.configuration.DurationConverter;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What is other in a mode's row. What is null is as the settings have it, and so is what the model
 * may look up.
 *
 * @param timeout as settings spell it: {@code 20s}
 */
record OtherRow(
    String model,
    String effort,
    @JsonProperty("max-tokens") Integer maxTokens,
    String timeout,
    OtherPrices price) {

  /**
   * @throws IllegalArgumentException with one line that says what is wrong
   */
  void check() {
    if (maxTokens != null && maxTokens < 1) {
      throw new IllegalArgumentException("max-tokens must be at least 1");
    }
    if (timeout != null && !parsed().isPositive()) {
      throw new IllegalArgumentException("timeout must be longer than nothing");
    }
    if (price != null) {
      price.check();
    }
  }

  private Duration parsed() {
    return DurationConverter.parseDuration(timeout);
  }

  ModeRow over(ModeRow base) {
    return new Row(base, this);
  }

  private record Row(ModeRow base, OtherRow other) implements ModeRow {

    @Override
    public String model() {
      return other.model == null ? base.model() : other.model;
    }

    @Override
    public String effort() {
      return other.effort == null ? base.effort() : other.effort;
    }

    @Override
    public int maxTokens() {
      return other.maxTokens == null ? base.maxTokens() : other.maxTokens;
    }

    @Override
    public Duration timeout() {
      return other.timeout == null ? base.timeout() : other.parsed();
    }

    @Override
    public Optional<Set<SearchTool>> search() {
      return base.search();
    }

    @Override
    public TokenPrices price() {
      return other.price == null ? base.price() : other.price.over(base.price());
    }
  }
}
