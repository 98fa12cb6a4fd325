package dev.rapport.moderation.audit;

import java.util.List;

/** Reads the chain. */
public interface AuditTrail {

  /**
   * Entries in their order.
   *
   * @param seq only those after this one
   * @param max at most so many
   */
  List<AuditEntry> after(long seq, int max);

  /** Where the chain ends. */
  Head head();

  /**
   * @param seq the place of the last entry; 0 when there is none
   * @param hash its hash, to be noted elsewhere; 64 zeros when there is none
   * @param waiting acts that are not in the chain yet
   */
  record Head(long seq, String hash, long waiting) {}
}
