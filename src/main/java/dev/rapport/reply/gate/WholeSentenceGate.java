package dev.rapport.reply.gate;

import java.util.Optional;

/** No half a sentence: a model that ran out of tokens stops anywhere. */
final class WholeSentenceGate implements OutputGate {

  @Override
  public String name() {
    return "whole-sentence";
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    return candidate.told().isPresent() && Ending.isCut(candidate.text())
        ? Optional.of("stops in mid-sentence")
        : Optional.empty();
  }
}
