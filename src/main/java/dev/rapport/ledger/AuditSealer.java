package dev.rapport.ledger;

import dev.rapport.moderation.audit.AuditEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Chains what was committed, in batches, each act once. Any number may run; one seals at a time and
 * the others pass. Those who act do not wait: they only leave a row that says that there is
 * something to seal.
 */
@ApplicationScoped
public class AuditSealer {

  private static final int BATCH = 500;
  private static final int MOST_BATCHES = 40;

  /** Any number will do, as long as nothing else in the database locks it. */
  private static final long LOCK = 0x7261_7070_6f72_74L;

  /** A row that was taken away before it was sealed is sealed as lost. */
  private static final String WAITING =
      """
      SELECT p.nr, 0 AS seq, p.source, p.source_id, coalesce(s.at, p.at) AS at,
             coalesce(s.actor, 'rule') AS actor, coalesce(s.act, 'lost') AS act,
             coalesce(s.subject, '') AS subject, coalesce(s.detail, '{}') AS detail,
             '' AS prev_hash, '' AS hash
      FROM (SELECT * FROM audit_pending ORDER BY nr LIMIT :max) p
      LEFT JOIN audit_source s ON s.source = p.source AND s.source_id = p.source_id
      ORDER BY p.nr
      """;

  private static final String INSERT =
      """
      INSERT INTO audit_entry (seq, at, actor, act, subject, detail, source, source_id, prev_hash,
                               hash)
      SELECT seq, at, actor, act, subject, detail, source, "sourceId", "prevHash", hash
      FROM jsonb_to_recordset(CAST(:entries AS jsonb)) AS e(
        seq bigint, at timestamptz, actor text, act text, subject text, detail jsonb, source text,
        "sourceId" bigint, "prevHash" text, hash text)
      """;

  private final Jdbi jdbi;
  private final Json json;
  private final AuditRows rows;

  AuditSealer(Jdbi jdbi, Json json, AuditRows rows) {
    this.jdbi = jdbi;
    this.json = json;
    this.rows = rows;
  }

  /**
   * Seals what there is.
   *
   * @return how many acts; 0 also while somebody else is at it
   */
  public int seal() {
    int sealed = 0;
    int batch = BATCH;
    for (int nth = 0; nth < MOST_BATCHES && batch == BATCH; nth++) {
      batch = jdbi.inTransaction(this::sealBatch);
      sealed += batch;
    }
    return sealed;
  }

  private int sealBatch(Handle handle) {
    if (!isAlone(handle)) {
      return 0;
    }
    List<Waiting> waiting = waiting(handle);
    if (!waiting.isEmpty()) {
      handle
          .createUpdate(INSERT)
          .bind("entries", json.write(chained(rows.last(handle), waiting)))
          .execute();
      // By their numbers: one that is lower may be committed later.
      handle
          .createUpdate("DELETE FROM audit_pending WHERE nr = ANY (CAST(:sealed AS bigint[]))")
          .bindArray("sealed", String.class, waiting.stream().map(Waiting::nr).toList())
          .execute();
    }
    return waiting.size();
  }

  /** Until the transaction ends, so that whoever is next sees the new head. */
  private static boolean isAlone(Handle handle) {
    return handle
        .createQuery("SELECT pg_try_advisory_xact_lock(:lock)")
        .bind("lock", LOCK)
        .mapTo(Boolean.class)
        .one();
  }

  private List<Waiting> waiting(Handle handle) {
    return handle.createQuery(WAITING).bind("max", BATCH).map((rs, ctx) -> waiting(rs)).list();
  }

  private Waiting waiting(ResultSet rs) throws SQLException {
    return new Waiting(rs.getString("nr"), rows.entry(rs));
  }

  private static List<AuditEntry> chained(Optional<AuditEntry> last, List<Waiting> waiting) {
    List<AuditEntry> chained = new ArrayList<>(waiting.size());
    long seq = last.map(AuditEntry::seq).orElse(0L);
    String hash = last.map(AuditEntry::hash).orElse(AuditEntry.GENESIS);
    for (Waiting each : waiting) {
      AuditEntry next = each.act().following(seq, hash);
      chained.add(next);
      seq = next.seq();
      hash = next.hash();
    }
    return chained;
  }

  /**
   * @param nr its number among those that wait
   * @param act an entry that has no place yet
   */
  private record Waiting(String nr, AuditEntry act) {}
}
