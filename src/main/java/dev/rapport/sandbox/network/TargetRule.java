package dev.rapport.sandbox.network;

import java.util.Optional;

/** What is answered or quoted must exist. */
final class TargetRule implements Rule {

  @Override
  public Optional<Refusal> refuses(Attempt attempt) {
    if (attempt.wanted().replyTo().isPresent() && attempt.answered().isEmpty()) {
      return Optional.of(Refusal.REPLY_TARGET_GONE);
    }
    if (attempt.wanted().quotes().isPresent() && attempt.quoted().isEmpty()) {
      return Optional.of(Refusal.QUOTE_TARGET_GONE);
    }
    return Optional.empty();
  }
}
