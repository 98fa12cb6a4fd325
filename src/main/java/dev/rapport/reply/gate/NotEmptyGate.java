package dev.rapport.reply.gate;

import java.util.Optional;

/** Something must be said: at least one letter, whatever the script. */
final class NotEmptyGate implements OutputGate {

  @Override
  public String name() {
    return "not-empty";
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    return candidate.text().codePoints().anyMatch(Character::isLetter)
        ? Optional.empty()
        : Optional.of("says nothing");
  }
}
