package dev.rapport.moderation.audit;

import java.util.List;
import java.util.Optional;

/** The rest of the record, as a witness to the chain. */
public interface AuditWitness {

  /** Entries after this one in their order, and what the record says to each. */
  List<Testimony> after(long seq, int max);

  /** What was done and cannot be in the chain, in one line; empty when there is nothing. */
  Optional<String> looseEnd();

  /** How many acts are not in the chain yet. */
  long waiting();

  /** An entry, and what the row says that it was made from. */
  record Testimony(AuditEntry entry, Match match) {

    /** What they do not agree about. */
    Optional<String> objection() {
      String row = "%s %d".formatted(entry.source(), entry.sourceId());
      return switch (match) {
        case SAME -> Optional.empty();
        case CHANGED ->
            Optional.of(
                "entry %d says something else than the record: %s was changed"
                    .formatted(entry.seq(), row));
        case GONE ->
            Optional.of(
                "entry %d tells of what the record does not hold: %s is missing"
                    .formatted(entry.seq(), row));
      };
    }
  }

  /** Whether a row still says what its entry says. */
  enum Match {
    SAME,
    CHANGED,
    GONE
  }
}
