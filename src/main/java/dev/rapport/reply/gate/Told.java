package dev.rapport.reply.gate;

import java.util.List;
import java.util.Optional;

/**
 * What the writer of a text was told beside the post. None of it may come out again.
 *
 * @param secrets the system prompt, and the markers of this call
 * @param others what others said in the thread, any of whom may give orders
 * @param said what the asker was told last time
 */
public record Told(List<String> secrets, List<String> others, Optional<String> said) {

  public Told {
    secrets = List.copyOf(secrets);
    others = List.copyOf(others);
  }
}
