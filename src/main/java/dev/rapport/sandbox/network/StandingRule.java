package dev.rapport.sandbox.network;

import java.util.Optional;

/** Who is suspended, locked or gone writes nothing. */
final class StandingRule implements Rule {

  @Override
  public Optional<Refusal> refuses(Attempt attempt) {
    Status status = attempt.author().status;
    if (status.isGone()) {
      return Optional.of(Refusal.SUSPENDED);
    }
    return status.locked() ? Optional.of(Refusal.LOCKED) : Optional.empty();
  }
}
