package dev.rapport.ledger;

import dev.rapport.moderation.autonomy.GrantAutonomy;
import dev.rapport.moderation.breaker.Breaker;
import dev.rapport.moderation.breaker.TrafficMeter;
import dev.rapport.moderation.breaker.TrafficMeter.Traffic.Count;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Counts mentions and endings in the record. */
@ApplicationScoped
class PostgresTrafficMeter implements TrafficMeter {

  /** Before this nothing is usual yet. */
  private static final Duration YOUNG = Duration.ofHours(1);

  private static final String MENTIONS =
      """
      WITH author AS (
        SELECT platform, author_id,
               count(*) FILTER (WHERE received_at <= :lately) AS before,
               count(*) FILTER (WHERE received_at > :lately
                                AND CAST(post ->> 'createdAt' AS timestamptz) > :lately) AS now
        FROM mention WHERE received_at >= :from GROUP BY 1, 2)
      SELECT coalesce(sum(now), 0) AS mentions, coalesce(sum(before), 0) AS usual_mentions,
             count(*) FILTER (WHERE before = 0 AND now > 0) AS newcomers,
             count(*) FILTER (WHERE before > 0) AS usual_newcomers
      FROM author
      """;

  private static final String ENDINGS =
      """
      WITH ending AS (
        SELECT platform, root_id, bool_or(state <> 'Published') AS bad, max(at) > :lately AS lately
        FROM transition
        WHERE at >= :from AND reason <> :breaker
          AND NOT (starts_with(reason, :notEarned) OR starts_with(reason, :sample))
          AND state IN ('Published', 'Held', 'Rejected', 'Refused', 'Abandoned')
        GROUP BY 1, 2)
      SELECT count(*) FILTER (WHERE lately) AS endings,
             count(*) FILTER (WHERE lately AND bad) AS bad,
             count(*) FILTER (WHERE NOT lately) AS usual_endings,
             count(*) FILTER (WHERE NOT lately AND bad) AS usual_bad
      FROM ending
      """;

  private final Jdbi jdbi;
  private final Clock clock;

  PostgresTrafficMeter(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  @Override
  public Optional<Traffic> measure(Duration window, Duration norm) {
    Instant lately = clock.instant().minus(window);
    return jdbi.withHandle(
        handle -> {
          Instant from = later(first(handle, lately), lately.minus(norm));
          Duration usual = Duration.between(from, lately);
          return usual.compareTo(YOUNG) < 0
              ? Optional.empty()
              : Optional.of(measure(handle, from, lately, ratio(window, usual)));
        });
  }

  private static Instant first(Handle handle, Instant otherwise) {
    return handle
        .createQuery("SELECT min(received_at) FROM mention")
        .mapTo(Instant.class)
        .findOne()
        .orElse(otherwise);
  }

  private static Traffic measure(Handle handle, Instant from, Instant lately, double ratio) {
    Query endings =
        since(handle.createQuery(ENDINGS), from, lately)
            .bind("breaker", Breaker.REASON)
            .bind("notEarned", GrantAutonomy.NOT_EARNED)
            .bind("sample", GrantAutonomy.SAMPLE);
    Ended ended =
        endings
            .map(
                (rs, ctx) ->
                    new Ended(
                        rs.getInt("endings"),
                        rs.getInt("bad"),
                        rs.getDouble("usual_bad") / Math.max(1, rs.getInt("usual_endings"))))
            .one();
    return since(handle.createQuery(MENTIONS), from, lately)
        .map(
            (rs, ctx) ->
                new Traffic(
                    new Count(rs.getInt("mentions"), rs.getInt("usual_mentions") * ratio),
                    new Count(rs.getInt("newcomers"), rs.getInt("usual_newcomers") * ratio),
                    ended.endings(),
                    ended.bad(),
                    ended.usualBadShare()))
        .one();
  }

  private static Query since(Query query, Instant from, Instant lately) {
    return query.bind("from", from).bind("lately", lately);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static double ratio(Duration window, Duration usual) {
    return (double) window.toMillis() / usual.toMillis();
  }

  private record Ended(int endings, int bad, double usualBadShare) {}
}
