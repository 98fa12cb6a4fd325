package dev.rapport.reply.gate;

import java.util.List;

/**
 * What the writer of a text was told beside the post. None of it may come out again.
 *
 * @param secrets the system prompt, and the markers of this call
 * @param others what others said in the thread, any of whom may give orders
 */
public record Told(List<String> secrets, List<String> others) {

  public Told {
    secrets = List.copyOf(secrets);
    others = List.copyOf(others);
  }
}
