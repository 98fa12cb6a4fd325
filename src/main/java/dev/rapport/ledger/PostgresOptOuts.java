package dev.rapport.ledger;

import dev.rapport.mention.OptOuts;
import dev.rapport.mention.OptOuts.OptOut.Of;
import dev.rapport.post.Order;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Opt-outs in PostgreSQL. */
@ApplicationScoped
class PostgresOptOuts implements OptOuts {

  private final Jdbi jdbi;
  private final OperatorActs acts;
  private final Clock clock;

  PostgresOptOuts(Jdbi jdbi, OperatorActs acts, Clock clock) {
    this.jdbi = jdbi;
    this.acts = acts;
    this.clock = clock;
  }

  @Override
  public List<OptOut> list(int max, Optional<Of> after) {
    Of last = after.orElse(new Of("", ""));
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT * FROM opt_out WHERE (platform, author_id) > (:platform, :author)
                    ORDER BY platform, author_id LIMIT :max
                    """)
                .bind("platform", last.platform())
                .bind("author", last.author())
                .bind("max", max)
                .map((rs, ctx) -> optOut(rs))
                .list());
  }

  @Override
  public Optional<OptOut> find(Of author) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM opt_out WHERE platform = :platform AND author_id = :author")
                .bind("platform", author.platform())
                .bind("author", author.author())
                .map((rs, ctx) -> optOut(rs))
                .findOne());
  }

  @Override
  public void ask(Of author, Order order) {
    jdbi.useTransaction(
        handle -> {
          boolean asked =
              handle
                      .createUpdate(
                          """
                          INSERT INTO opt_out (platform, author_id, at, asked_by, why)
                          VALUES (:platform, :author, :now, :by, :why) ON CONFLICT DO NOTHING
                          """)
                      .bind("platform", author.platform())
                      .bind("author", author.author())
                      .bind("now", clock.instant())
                      .bind("by", order.person())
                      .bind("why", order.why())
                      .execute()
                  == 1;
          if (asked) {
            acts.note(handle, "opt-out", author.platform(), author.author(), order);
          }
        });
  }

  @Override
  public boolean lift(Of author, Order order) {
    return jdbi.inTransaction(
        handle -> {
          boolean lifted =
              handle.execute(
                      "DELETE FROM opt_out WHERE platform = ? AND author_id = ?",
                      author.platform(),
                      author.author())
                  == 1;
          if (lifted) {
            acts.note(handle, "opt-in", author.platform(), author.author(), order);
          }
          return lifted;
        });
  }

  private static OptOut optOut(ResultSet rs) throws SQLException {
    return new OptOut(
        rs.getString("platform"),
        rs.getString("author_id"),
        rs.getTimestamp("at").toInstant(),
        rs.getString("asked_by"),
        rs.getString("why"));
  }
}
