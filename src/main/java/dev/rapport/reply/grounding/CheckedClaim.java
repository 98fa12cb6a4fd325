package dev.rapport.reply.grounding;

import java.util.List;

/**
 * A sentence of an answer that states a fact, and what was found about it; for a reviewer.
 *
 * @param text the sentence as the model wrote it, whether it is left in the answer or not
 * @param evidence what the verdict rests on; empty when nothing was found
 */
public record CheckedClaim(String text, Verdict verdict, List<Evidence> evidence) {

  /** Where the evidence stands that askers gave of themselves. */
  private static final String ASKER = "the mention";

  public CheckedClaim {
    evidence = List.copyOf(evidence);
  }

  /**
   * @param where the file and heading, the page's address, or {@code the mention}
   * @param words what stands there; for a page its title
   */
  public record Evidence(String where, String words) {

    /** What askers say of themselves. */
    static Evidence ofAsker(String words) {
      return new Evidence(ASKER, words);
    }
  }

  /** True when nobody but the asker says so. */
  public boolean restsOnAsker() {
    return !evidence.isEmpty() && evidence.stream().allMatch(it -> it.where().equals(ASKER));
  }

  /** Where the evidence stands, on one line; empty when there is none. */
  public String where() {
    return String.join("; ", evidence.stream().map(Evidence::where).distinct().toList());
  }
}
