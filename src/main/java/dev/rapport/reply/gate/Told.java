package dev.rapport.reply.gate;

import java.util.List;
import java.util.Optional;

/**
 * What the writer of a text was told. None of it may come out again.
 *
 * @param secrets the system prompt, and the markers of this call
 * @param said what the asker was told last time
 */
public record Told(List<String> secrets, Optional<String> said) {

  public Told {
    secrets = List.copyOf(secrets);
  }
}
