package dev.rapport.reply.prompt;

import dev.rapport.reply.Stance;
import java.util.Arrays;
import java.util.Optional;

/** Tells how to meet somebody in every stance that there is: a line {@code - warm: …} for each. */
final class StancesProbe implements PromptProbe {

  @Override
  public String name() {
    return "stances";
  }

  @Override
  public Optional<String> objection(PromptText text) {
    return text.name().asksForReply()
        ? Arrays.stream(Stance.values())
            .map(Stance::word)
            .filter(word -> text.text().lines().noneMatch(it -> it.startsWith("- " + word + ":")))
            .findFirst()
            .map(word -> "does not say how to be " + word)
        : Optional.empty();
  }
}
