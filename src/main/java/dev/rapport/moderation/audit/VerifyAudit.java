package dev.rapport.moderation.audit;

import dev.rapport.moderation.audit.AuditWitness.Testimony;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * Recomputes the chain in the record, and holds it against the rows that it was made from. What
 * both have lost can be told only by a head that was noted elsewhere.
 */
@ApplicationScoped
public class VerifyAudit {

  private static final int PAGE = 1000;

  private final AuditWitness witness;

  VerifyAudit(AuditWitness witness) {
    this.witness = witness;
  }

  /**
   * @param noted the hash of an entry that was noted earlier and must still be there
   */
  public Verdict verify(Optional<String> noted) {
    ChainWalk walk = new ChainWalk(noted);
    return flaw(walk)
        .or(witness::looseEnd)
        .<Verdict>map(Verdict.Broken::new)
        .orElseGet(() -> walk.end(witness.waiting()));
  }

  private Optional<String> flaw(ChainWalk walk) {
    List<Testimony> page = witness.after(Long.MIN_VALUE, PAGE);
    while (!page.isEmpty()) {
      for (Testimony testimony : page) {
        Optional<String> flaw = walk.follow(testimony.entry()).or(testimony::objection);
        if (flaw.isPresent()) {
          return flaw;
        }
      }
      page = witness.after(walk.seq(), PAGE);
    }
    return Optional.empty();
  }
}
