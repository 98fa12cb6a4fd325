package dev.rapport.reply.variant;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.rapport.reply.alignment.AlignmentConfig.Weights;
import java.util.stream.DoubleStream;

/** What counts for how much in a draft's score; all of it, since only shares of the sum count. */
record OtherWeights(
    @JsonProperty(required = true) double emotion,
    @JsonProperty(required = true) double mismatch,
    @JsonProperty(required = true) double style,
    @JsonProperty(required = true) double support,
    @JsonProperty(required = true) double brevity)
    implements Weights {

  /**
   * @throws IllegalArgumentException with one line that says what is wrong
   */
  void check() {
    if (!all().allMatch(weight -> weight >= 0 && weight <= 1)) {
      throw new IllegalArgumentException("a weight must be between 0 and 1");
    }
    if (all().sum() == 0) {
      throw new IllegalArgumentException("one of the weights must be more than 0");
    }
  }

  private DoubleStream all() {
    return DoubleStream.of(emotion, mismatch, style, support, brevity);
  }
}
