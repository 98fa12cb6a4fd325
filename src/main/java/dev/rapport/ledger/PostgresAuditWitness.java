package dev.rapport.ledger;

import dev.rapport.moderation.audit.AuditWitness;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The rest of the record beside the audit chain. */
@ApplicationScoped
class PostgresAuditWitness implements AuditWitness {

  private static final String TESTIMONIES =
      """
      SELECT e.*, CASE
        WHEN s.source_id IS NULL THEN 'GONE'
        WHEN (s.at, s.actor, s.act, s.subject, s.detail)
             IS DISTINCT FROM (e.at, e.actor, e.act, e.subject, e.detail) THEN 'CHANGED'
        ELSE 'SAME' END AS match
      FROM audit_entry e
      LEFT JOIN audit_source s ON s.source = e.source AND s.source_id = e.source_id
      WHERE e.seq > :seq ORDER BY e.seq LIMIT :max
      """;

  /** A row is noted as it is written and forgotten as its entry is, so it has always either. */
  private static final String UNNOTED =
      """
      SELECT s.source || ' ' || s.source_id || ' (' || s.subject || ') has no entry, and none is'
             || ' to come'
      FROM audit_source s
      WHERE NOT EXISTS (SELECT 1 FROM audit_entry e
                        WHERE e.source = s.source AND e.source_id = s.source_id)
        AND NOT EXISTS (SELECT 1 FROM audit_pending p
                        WHERE p.source = s.source AND p.source_id = s.source_id)
      ORDER BY s.at, s.source_id LIMIT 1
      """;

  /**
   * The last sign of life counts, not the time by now: what a program left that was stopped or
   * killed is not late, and is sealed when it runs again. A turn lasts seconds and is renewed.
   */
  private static final String LATE =
      """
      SELECT source || ' ' || source_id || ' was not sealed for more than a minute, since ' || at
      FROM audit_pending
      WHERE at < greatest((SELECT max(at) FROM audit_pending), (SELECT max(until) FROM turn))
                 - interval '1 minute'
      ORDER BY nr LIMIT 1
      """;

  private static final String UNSTEPPED =
      """
      SELECT s.platform || '/' || s.root_id || ' is ' || s.state || ' after ' || s.steps
             || ' steps, and the record holds ' || count(t.id) || ' that end in '
             || coalesce((array_agg(t.state ORDER BY t.step DESC))[1], 'nothing')
      FROM mention_state s LEFT JOIN transition t USING (platform, root_id)
      GROUP BY s.platform, s.root_id
      HAVING count(DISTINCT t.step) <> s.steps OR coalesce(max(t.step), 0) <> s.steps
        OR (array_agg(t.state ORDER BY t.step DESC))[1] IS DISTINCT FROM s.state
      ORDER BY min(t.id) LIMIT 1
      """;

  private final Jdbi jdbi;
  private final AuditRows rows;

  PostgresAuditWitness(Jdbi jdbi, AuditRows rows) {
    this.jdbi = jdbi;
    this.rows = rows;
  }

  @Override
  public List<Testimony> after(long seq, int max) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(TESTIMONIES)
                .bind("seq", seq)
                .bind("max", max)
                .map(
                    (rs, ctx) ->
                        new Testimony(rows.entry(rs), Match.valueOf(rs.getString("match"))))
                .list());
  }

  @Override
  public Optional<String> looseEnd() {
    return jdbi.withHandle(
        handle ->
            Stream.of(UNNOTED, UNSTEPPED, LATE)
                .flatMap(question -> ask(handle, question).stream())
                .findFirst());
  }

  private static Optional<String> ask(Handle handle, String question) {
    return handle.createQuery(question).mapTo(String.class).findOne();
  }

  @Override
  public long waiting() {
    return jdbi.withHandle(AuditRows::waiting);
  }
}
