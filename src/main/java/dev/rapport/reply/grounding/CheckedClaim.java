package dev.rapport.reply.grounding;

import java.util.List;

/**
 * A sentence of an answer that states a fact, and what was found about it; for a reviewer.
 *
 * @param text the sentence as the model wrote it, whether it is left in the answer or not
 * @param evidence what the verdict rests on; empty when nothing was found
 */
public record CheckedClaim(String text, Verdict verdict, List<Evidence> evidence) {

  public CheckedClaim {
    evidence = List.copyOf(evidence);
  }

  /**
   * @param where the file and heading, the page's address, or {@code the mention}
   * @param words what stands there; for a page its title
   */
  public record Evidence(String where, String words) {}

  /** Where the evidence stands, on one line; empty when there is none. */
  public String where() {
    return String.join("; ", evidence.stream().map(Evidence::where).distinct().toList());
  }
}
