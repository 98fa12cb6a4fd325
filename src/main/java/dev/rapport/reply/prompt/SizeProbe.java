package dev.rapport.reply.prompt;

import java.util.Optional;

/** Is neither empty nor a book. */
final class SizeProbe implements PromptProbe {

  /** Characters; what ships has 3,000 at most. */
  private static final int MOST = 12_000;

  @Override
  public String name() {
    return "size";
  }

  @Override
  public Optional<String> objection(PromptText text) {
    int length = text.text().length();
    return length > 0 && length <= MOST
        ? Optional.empty()
        : Optional.of("has %d characters, and 1 to %d are allowed".formatted(length, MOST));
  }
}
