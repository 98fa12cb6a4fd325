package dev.rapport.reply.gate;

import java.util.List;

/**
 * What the writer of a text was told beside the post, of which none may come out again, and what it
 * said to it.
 *
 * @param secrets the system prompt, and the markers of this call
 * @param others what others said in the thread, any of whom may give orders
 * @param name what the writer may call itself
 * @param whole all that the writer said; empty when nothing of it was cut
 */
public record Told(List<String> secrets, List<String> others, String name, String whole) {

  public Told(List<String> secrets, List<String> others) {
    this(secrets, others, "", "");
  }

  public Told {
    secrets = List.copyOf(secrets);
    others = List.copyOf(others);
  }
}
