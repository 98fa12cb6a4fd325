package dev.rapport.ledger;

import dev.rapport.mention.money.CostTotals;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Adds up costs in PostgreSQL. An author and a thread are those of the mention spent on. */
@ApplicationScoped
class PostgresCostTotals implements CostTotals {

  private static final int MOST = 1000;

  private static final String SUMS =
      """
      SELECT coalesce(%s, 'none') AS of, coalesce(max(%s), '') AS name,
             trim_scale(sum(c.usd)) AS usd, count(*) AS costs
      FROM cost c %s
      WHERE c.at >= :since AND c.at < :until
      GROUP BY 1 ORDER BY %s LIMIT :most
      """;

  private static final String MENTIONS = "LEFT JOIN mention m USING (platform, root_id)";
  private static final String NEWEST = "1 DESC";
  private static final String DEAREST = "3 DESC, 1";

  private final Jdbi jdbi;

  PostgresCostTotals(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public List<Total> totals(By by, Instant since, Instant until) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql(by))
                .bind("since", since)
                .bind("until", until)
                .bind("most", MOST)
                .map(
                    (rs, ctx) ->
                        new Total(
                            rs.getString("of"),
                            rs.getString("name"),
                            rs.getBigDecimal("usd"),
                            rs.getLong("costs")))
                .list());
  }

  private static String sql(By by) {
    return switch (by) {
      case DAY -> SUMS.formatted(date("YYYY-MM-DD"), "''", "", NEWEST);
      case MONTH -> SUMS.formatted(date("YYYY-MM"), "''", "", NEWEST);
      case KIND -> SUMS.formatted("c.kind", "''", "", DEAREST);
      case AUTHOR ->
          SUMS.formatted("platform || ':' || m.author_id", "m.author_handle", MENTIONS, DEAREST);
      case MENTION ->
          SUMS.formatted("platform || ':' || m.root_id", "m.author_handle", MENTIONS, DEAREST);
      case THREAD ->
          SUMS.formatted("platform || ':' || m.conversation_id", "''", MENTIONS, DEAREST);
    };
  }

  private static String date(String pattern) {
    return "to_char(c.at AT TIME ZONE 'UTC', '" + pattern + "')";
  }
}
