package dev.rapport.reply.gate;

import java.util.Optional;

/** Fits, counted as the platform counts. */
public final class LengthGate implements OutputGate {

  public static final String NAME = "length";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    int length = candidate.limits().length(candidate.text());
    int max = candidate.limits().max();
    return length <= max
        ? Optional.empty()
        : Optional.of("is %d long where %d are allowed".formatted(length, max));
  }
}
