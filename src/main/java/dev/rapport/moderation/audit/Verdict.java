package dev.rapport.moderation.audit;

/** What came of verifying a chain. */
public sealed interface Verdict {

  /** In one line for people. */
  String words();

  /**
   * Nothing is wrong.
   *
   * @param head the hash of the last entry; worth noting elsewhere
   * @param waiting acts that are not in the chain yet
   */
  record Sound(long entries, String head, long waiting) implements Verdict {

    @Override
    public String words() {
      String chain = "ok: %d entries, head %s".formatted(entries, head);
      return waiting == 0 ? chain : chain + "; not yet in it: %d acts".formatted(waiting);
    }
  }

  /**
   * @param words which entry is the first that is wrong, and what is wrong with it
   */
  record Broken(String words) implements Verdict {}
}
