package dev.rapport.moderation.audit;

import java.util.Optional;

/** Follows a chain entry by entry and stops at the first that does not belong there. */
final class ChainWalk {

  private final Optional<String> noted;
  private boolean met;
  private long seq;
  private String head = AuditEntry.GENESIS;

  /**
   * @param noted a head that was noted earlier and must be met
   */
  ChainWalk(Optional<String> noted) {
    this.noted = noted;
    meet();
  }

  /** The place of the last entry; 0 before the first. */
  long seq() {
    return seq;
  }

  /** What is wrong with the next entry; empty when it was followed. */
  Optional<String> follow(AuditEntry entry) {
    Optional<String> flaw = flaw(entry);
    if (flaw.isEmpty()) {
      seq = entry.seq();
      head = entry.hash();
      meet();
    }
    return flaw;
  }

  /** All entries were followed. */
  Verdict end(long waiting) {
    return met
        ? new Verdict.Sound(seq, head, waiting)
        : new Verdict.Broken(
            "the head %s is not in the chain of %d entries: its end was cut, or all of it rewritten"
                .formatted(noted.orElseThrow(), seq));
  }

  private void meet() {
    met |= noted.isEmpty() || noted.get().equals(head);
  }

  private Optional<String> flaw(AuditEntry entry) {
    if (entry.seq() > seq + 1) {
      return Optional.of("entry %d is missing".formatted(seq + 1));
    }
    if (entry.seq() <= seq) {
      return Optional.of(
          "entry %d is out of order: it comes after entry %d".formatted(entry.seq(), seq));
    }
    if (!entry.prevHash().equals(head)) {
      return Optional.of(
          "entry %d is out of order: it does not follow %s"
              .formatted(entry.seq(), seq == 0 ? "64 zeros" : "entry " + seq));
    }
    return entry.hash().equals(entry.digest())
        ? Optional.empty()
        : Optional.of(
            "entry %d was changed: its hash is not that of what it says".formatted(entry.seq()));
  }
}
