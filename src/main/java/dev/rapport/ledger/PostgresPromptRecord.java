package dev.rapport.ledger;

import dev.rapport.reply.prompt.PromptName;
import dev.rapport.reply.prompt.PromptName.Kind;
import dev.rapport.reply.prompt.PromptRecord;
import dev.rapport.reply.prompt.PromptText;
import dev.rapport.reply.prompt.PromptVersion;
import dev.rapport.reply.prompt.PromptVersion.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** Prompts and personas in PostgreSQL. One change at a time; readers do not wait. */
@ApplicationScoped
class PostgresPromptRecord implements PromptRecord {

  private static final String LOCK = "LOCK TABLE prompt_version IN SHARE ROW EXCLUSIVE MODE";

  /** A release may bring a prompt that the record has never seen; a persona is always proposed. */
  private static final String INSTALL =
      """
      INSERT INTO prompt_version (kind, name, hash, text, state, proposed_by, proposed_at, probes,
                                  live_at)
      SELECT :kind, :name, :hash, :text, 'LIVE', :by, :now, '', :now
      WHERE :empty OR :kind = 'PROMPT' AND NOT EXISTS (
        SELECT 1 FROM prompt_version WHERE kind = :kind AND name = :name)
      """;

  private static final String PROPOSE =
      """
      INSERT INTO prompt_version (kind, name, hash, text, state, proposed_by, proposed_at, probes,
                                  override_why)
      VALUES (:kind, :name, :hash, :text, 'PROPOSED', :by, :now, :probes, :override)
      ON CONFLICT DO NOTHING
      """;

  private static final String APPROVE =
      """
      UPDATE prompt_version SET state = 'LIVE', approved_by = :by, live_at = :now
      WHERE id = :id
      """;

  private static final String RETURN =
      """
      UPDATE prompt_version
      SET state = 'LIVE', live_at = :now, ended_by = NULL, ended_at = NULL,
          override_why = CASE WHEN :override = '' THEN override_why ELSE :override END
      WHERE id = :id
      """;

  private static final String END =
      """
      UPDATE prompt_version SET state = :state, ended_by = :by, ended_at = :now
      WHERE kind = :kind AND name = :name AND state = 'LIVE'
      """;

  private final Jdbi jdbi;
  private final Clock clock;

  PostgresPromptRecord(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  @Override
  public void install(List<PromptText> first) {
    jdbi.useTransaction(
        handle -> {
          handle.execute(LOCK);
          boolean empty =
              handle
                  .createQuery("SELECT NOT EXISTS (SELECT 1 FROM prompt_version)")
                  .mapTo(Boolean.class)
                  .one();
          first.forEach(
              text ->
                  written(handle.createUpdate(INSTALL), text, PromptVersion.INSTALLED)
                      .bind("empty", empty)
                      .execute());
        });
  }

  @Override
  public List<PromptVersion> current() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT * FROM prompt_version WHERE state IN ('LIVE', 'PROPOSED')
                    ORDER BY id DESC
                    """)
                .map((rs, ctx) -> version(rs))
                .list());
  }

  @Override
  public List<PromptVersion> history(PromptName name, int max) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT * FROM prompt_version WHERE kind = :kind AND name = :name
                    ORDER BY id DESC LIMIT :max
                    """)
                .bind("kind", name.kind().name())
                .bind("name", name.name())
                .bind("max", max)
                .map((rs, ctx) -> version(rs))
                .list());
  }

  @Override
  public boolean propose(Proposal proposal) {
    return jdbi.withHandle(
            handle ->
                written(handle.createUpdate(PROPOSE), proposal.text(), proposal.by())
                    .bind("probes", proposal.probes())
                    .bind("override", proposal.override())
                    .execute())
        == 1;
  }

  @Override
  public boolean approve(PromptVersion proposed, String by) {
    return jdbi.inTransaction(
        handle -> {
          handle.execute(LOCK);
          if (!is(handle, proposed, State.PROPOSED)) {
            return false;
          }
          end(handle, proposed.text().name(), State.RETIRED, by);
          handle
              .createUpdate(APPROVE)
              .bind("id", proposed.id())
              .bind("by", by)
              .bind("now", clock.instant())
              .execute();
          return true;
        });
  }

  @Override
  public boolean rollBack(PromptVersion live, PromptVersion earlier, String by, String override) {
    return jdbi.inTransaction(
        handle -> {
          handle.execute(LOCK);
          if (!is(handle, live, State.LIVE) || !is(handle, earlier, State.RETIRED)) {
            return false;
          }
          end(handle, live.text().name(), State.ROLLED_BACK, by);
          handle
              .createUpdate(RETURN)
              .bind("id", earlier.id())
              .bind("override", override)
              .bind("now", clock.instant())
              .execute();
          return true;
        });
  }

  private void end(Handle handle, PromptName name, State state, String by) {
    handle
        .createUpdate(END)
        .bind("state", state.name())
        .bind("by", by)
        .bind("now", clock.instant())
        .bind("kind", name.kind().name())
        .bind("name", name.name())
        .execute();
  }

  private static boolean is(Handle handle, PromptVersion version, State state) {
    return handle
        .createQuery(
            "SELECT EXISTS (SELECT 1 FROM prompt_version WHERE id = :id AND state = :state)")
        .bind("id", version.id())
        .bind("state", state.name())
        .mapTo(Boolean.class)
        .one();
  }

  private <S extends SqlStatement<S>> S written(S statement, PromptText text, String by) {
    return statement
        .bind("kind", text.name().kind().name())
        .bind("name", text.name().name())
        .bind("hash", text.hash())
        .bind("text", text.text())
        .bind("by", by)
        .bind("now", clock.instant());
  }

  private static PromptVersion version(ResultSet rs) throws SQLException {
    PromptName name = new PromptName(Kind.valueOf(rs.getString("kind")), rs.getString("name"));
    return new PromptVersion(
        rs.getLong("id"),
        new PromptText(name, rs.getString("text")),
        State.valueOf(rs.getString("state")),
        rs.getString("proposed_by"),
        rs.getTimestamp("proposed_at").toInstant(),
        rs.getString("probes"),
        rs.getString("override_why"),
        rs.getString("approved_by"),
        instant(rs.getTimestamp("live_at")));
  }

  private static Instant instant(Timestamp at) {
    return at == null ? null : at.toInstant();
  }
}
