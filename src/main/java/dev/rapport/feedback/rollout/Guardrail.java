package dev.rapport.feedback.rollout;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a variant must not do more often than the answers that it would replace. */
public enum Guardrail {
  /** A reviewer rejected it, had it written anew, or somebody took it back or corrected it. */
  REJECTION,
  /** It is hostile or mocks the asker. */
  TOXICITY,
  /** No answer came about that may go out: a gate objects, or there are no words. */
  REFUSAL,
  /** It repeats what its writer was told. */
  LEAK,
  /** Whoever got it asked us to stop. */
  OPT_OUT,
  /** It took longer than {@link Bounds#slow()}. */
  LATENCY,
  /** It cost more than {@link Bounds#dearUsd()}. */
  COST;

  /** Whether somebody has to have got it for it to be bad: in the shadow it cannot be. */
  boolean isSaidByPeople() {
    return this == REJECTION || this == OPT_OUT;
  }

  /** Whether it can be bad only of an answer that was written, not of one that was remembered. */
  boolean isOfWriting() {
    return this == LATENCY || this == COST;
  }

  /** The name outside the code. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
