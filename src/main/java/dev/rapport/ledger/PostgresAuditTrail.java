package dev.rapport.ledger;

import dev.rapport.moderation.audit.AuditEntry;
import dev.rapport.moderation.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The audit chain in PostgreSQL. */
@ApplicationScoped
class PostgresAuditTrail implements AuditTrail {

  private final Jdbi jdbi;
  private final AuditRows rows;

  PostgresAuditTrail(Jdbi jdbi, AuditRows rows) {
    this.jdbi = jdbi;
    this.rows = rows;
  }

  @Override
  public List<AuditEntry> after(long seq, int max) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT * FROM audit_entry WHERE seq > :seq ORDER BY seq LIMIT :max")
                .bind("seq", seq)
                .bind("max", max)
                .map((rs, ctx) -> rows.entry(rs))
                .list());
  }

  @Override
  public Head head() {
    return jdbi.withHandle(
        handle ->
            rows.last(handle)
                .map(last -> new Head(last.seq(), last.hash(), AuditRows.waiting(handle)))
                .orElseGet(() -> new Head(0, AuditEntry.GENESIS, AuditRows.waiting(handle))));
  }
}
