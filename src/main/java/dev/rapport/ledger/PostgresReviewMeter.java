package dev.rapport.ledger;

import dev.rapport.moderation.figures.ReviewMeter;
import dev.rapport.moderation.figures.Span;
import dev.rapport.moderation.figures.Tally;
import dev.rapport.moderation.figures.Waiting;
import dev.rapport.moderation.figures.Waiting.Age;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/**
 * Counts the review work in the history of mentions. A decision is told by who took the step: the
 * rule's names the text that it is about, as no other step of the rule into that state does.
 */
@ApplicationScoped
class PostgresReviewMeter implements ReviewMeter {

  /** Where one age ends and the next begins, in minutes: a quarter of an hour up to a day. */
  private static final List<Integer> AGES = List.of(15, 60, 240, 720, 1440);

  /**
   * The condition is that of the index {@code transition_counted}, which answers it alone. Few
   * mentions end unposted, so what those were before is looked up one by one, and fewer are taken
   * back, so what followed is: a correction is approved by a person too, but waited for nobody.
   */
  static final String TALLIES =
      """
      WITH counted AS (
        SELECT date_bin(:seconds * interval '1 second', at, :from) AS start,
               state, actor = 'rule' AS rule, count(*) AS n
        FROM transition
        WHERE state IN ('Held', 'Rejected', 'Expired', 'Refused', 'Retracted', 'Approved')
          AND (state IN ('Held', 'Rejected', 'Expired', 'Refused', 'Retracted')
               OR state = 'Approved' AND text_sha256 IS NOT NULL)
          AND at >= :from AND at < :until
        GROUP BY 1, 2, 3
        UNION ALL
        SELECT date_bin(:seconds * interval '1 second', at, :from), 'unread', true, count(*)
        FROM transition t
        WHERE state IN ('Expired', 'Refused') AND at >= :from AND at < :until
          AND 'Held' = (SELECT p.state FROM transition p
                        WHERE p.platform = t.platform AND p.root_id = t.root_id AND p.id < t.id
                        ORDER BY p.id DESC LIMIT 1)
        GROUP BY 1
        UNION ALL
        SELECT date_bin(:seconds * interval '1 second', n.at, :from), 'corrected', false, count(*)
        FROM transition t
        CROSS JOIN LATERAL (
          SELECT n.state, n.at FROM transition n
          WHERE n.platform = t.platform AND n.root_id = t.root_id AND n.id > t.id
          ORDER BY n.id LIMIT 1) n
        WHERE t.state = 'Retracted' AND t.at < :until
          AND n.state = 'Approved' AND n.at >= :from AND n.at < :until
        GROUP BY 1
        UNION ALL
        SELECT date_bin(:seconds * interval '1 second', received_at, :from), 'Received', true, count(*)
        FROM mention WHERE received_at >= :from AND received_at < :until
        GROUP BY 1)
      SELECT start,
             sum(n) FILTER (WHERE state = 'Received') AS inflow,
             sum(n) FILTER (WHERE state = 'Held' AND rule) AS held,
             sum(n) FILTER (WHERE state = 'Rejected' OR state = 'Approved' AND NOT rule) AS people,
             sum(n) FILTER (WHERE state = 'Approved' AND rule) AS rule,
             sum(n) FILTER (WHERE state = 'Expired') AS expired,
             sum(n) FILTER (WHERE state = 'Retracted') AS retracted,
             sum(n) FILTER (WHERE state = 'Rejected') AS rejected,
             sum(n) FILTER (WHERE state = 'unread') AS unread,
             sum(n) FILTER (WHERE state = 'corrected') AS corrected
      FROM counted GROUP BY 1
      """;

  static final String WAITING =
      """
      WITH item AS (
        SELECT greatest(extract(epoch FROM :now - changed_at), 0)::bigint AS age
        FROM mention_state WHERE state = 'Held')
      SELECT count(*) AS backlog, max(age) AS oldest,
             percentile_disc(0.5) WITHIN GROUP (ORDER BY age) AS median, ARRAY[%s] AS younger
      FROM item
      """
          .formatted(
              AGES.stream()
                  .map(minutes -> "count(*) FILTER (WHERE age < %d)".formatted(minutes * 60))
                  .collect(Collectors.joining(", ")));

  private final Jdbi jdbi;

  PostgresReviewMeter(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Map<Instant, Tally> tallies(Span span) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(TALLIES)
                .bind("from", span.from())
                .bind("until", span.until())
                .bind("seconds", span.unit().toSeconds())
                .map((rs, ctx) -> Map.entry(rs.getTimestamp("start").toInstant(), tally(rs)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private static Tally tally(ResultSet rs) throws SQLException {
    int people = rs.getInt("people") - rs.getInt("corrected");
    return new Tally(
        rs.getInt("inflow"),
        rs.getInt("held"),
        people,
        rs.getInt("rule"),
        rs.getInt("expired"),
        rs.getInt("retracted"),
        rs.getInt("rejected"),
        people + rs.getInt("unread"));
  }

  @Override
  public Waiting waiting(Instant now) {
    return jdbi.withHandle(
        handle -> handle.createQuery(WAITING).bind("now", now).map((rs, ctx) -> waiting(rs)).one());
  }

  private static Waiting waiting(ResultSet rs) throws SQLException {
    int backlog = rs.getInt("backlog");
    return new Waiting(
        backlog,
        rs.getObject("oldest", Long.class),
        rs.getObject("median", Long.class),
        ages((Long[]) rs.getArray("younger").getArray(), backlog));
  }

  /** Of how many are younger than each bound, how many are between it and the one before. */
  private static List<Age> ages(Long[] younger, int all) {
    List<Age> ages = new ArrayList<>();
    int before = 0;
    for (int i = 0; i < younger.length; i++) {
      ages.add(new Age(AGES.get(i), younger[i].intValue() - before));
      before = younger[i].intValue();
    }
    ages.add(new Age(null, all - before));
    return ages;
  }
}
