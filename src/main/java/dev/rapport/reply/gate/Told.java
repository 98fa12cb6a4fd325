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
 * @param numbers telephone numbers that it may give, since people vetted them
 */
public record Told(
    List<String> secrets, List<String> others, String name, String whole, List<String> numbers) {

  public Told(List<String> secrets, List<String> others, String name, String whole) {
    this(secrets, others, name, whole, List.of());
  }

  public Told(List<String> secrets, List<String> others) {
    this(secrets, others, "", "");
  }

  public Told {
    secrets = List.copyOf(secrets);
    others = List.copyOf(others);
    numbers = List.copyOf(numbers);
  }
}
