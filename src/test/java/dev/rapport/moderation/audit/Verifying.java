package dev.rapport.moderation.audit;

import java.util.Optional;

/** Verifies a chain as the command does, and says what comes of it. */
public final class Verifying {

  private Verifying() {}

  public static String of(AuditWitness witness) {
    return new VerifyAudit(witness).verify(Optional.empty()).words();
  }

  /**
   * @param head one that was noted earlier
   */
  public static String of(AuditWitness witness, String head) {
    return new VerifyAudit(witness).verify(Optional.of(head)).words();
  }
}
