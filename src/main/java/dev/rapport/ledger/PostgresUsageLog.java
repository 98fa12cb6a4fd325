package dev.rapport.ledger;

import dev.rapport.mention.money.CostKind;
import dev.rapport.mention.money.Usage;
import dev.rapport.mention.money.UsageLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** What platforms count themselves, in PostgreSQL. */
@ApplicationScoped
class PostgresUsageLog implements UsageLog {

  /** X bills an event about a post as a post. */
  private static final List<String> POSTS =
      Stream.of(
              CostKind.POST_READ,
              CostKind.OWNED_READ,
              CostKind.STREAMED_POST,
              CostKind.ACTIVITY_EVENT)
          .map(CostKind::word)
          .toList();

  private final Jdbi jdbi;

  PostgresUsageLog(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public long postsRead(String platform, Instant since) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT count(*) FROM cost
                    WHERE at >= :since AND platform = :platform AND kind = ANY (:kinds)
                    """)
                .bind("since", since)
                .bind("platform", platform)
                .bindArray("kinds", String.class, POSTS)
                .mapTo(Long.class)
                .one());
  }

  @Override
  public void keep(Usage usage) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO platform_usage (platform, theirs, ours, cap, since, at)
                    VALUES (:platform, :theirs, :ours, :cap, :since, :at)
                    ON CONFLICT (platform) DO UPDATE
                    SET theirs = excluded.theirs, ours = excluded.ours, cap = excluded.cap,
                        since = excluded.since, at = excluded.at
                    """)
                .bind("platform", usage.platform())
                .bind("theirs", usage.theirs())
                .bind("ours", usage.ours())
                .bind("cap", usage.cap())
                .bind("since", usage.since())
                .bind("at", usage.at())
                .execute());
  }

  @Override
  public List<Usage> latest() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT platform, theirs, ours, cap, since, at FROM platform_usage ORDER BY 1")
                .map((rs, ctx) -> usage(rs))
                .list());
  }

  private static Usage usage(ResultSet rs) throws SQLException {
    return new Usage(
        rs.getString("platform"),
        rs.getLong("theirs"),
        rs.getLong("ours"),
        rs.getLong("cap"),
        rs.getTimestamp("since").toInstant(),
        rs.getTimestamp("at").toInstant());
  }
}
