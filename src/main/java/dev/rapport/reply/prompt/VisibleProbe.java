package dev.rapport.reply.prompt;

import dev.rapport.post.VisibleText;
import java.util.Optional;

/** Holds nothing that whoever approves it cannot see. */
final class VisibleProbe implements PromptProbe {

  @Override
  public String name() {
    return "visible";
  }

  @Override
  public Optional<String> objection(PromptText text) {
    return VisibleText.of(text.text()).equals(text.text())
        ? Optional.empty()
        : Optional.of("holds characters that nobody sees");
  }
}
