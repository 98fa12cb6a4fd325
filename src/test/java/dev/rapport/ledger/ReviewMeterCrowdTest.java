package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.moderation.figures.ReviewMeter;
import dev.rapport.moderation.figures.Span;
import dev.rapport.moderation.figures.Tally;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A hundred thousand mentions, evenly over thirty days, counted over all of them. */
class ReviewMeterCrowdTest {

  @RegisterExtension static final TestRecord record = new TestRecord();

  private static final Instant TODAY = Instant.now().truncatedTo(ChronoUnit.DAYS);
  private static final Span MONTH =
      new Span(TODAY.minus(Duration.ofDays(29)), Duration.ofDays(1), 30);

  private static final int TIMES = 10;

  /** What the kernel counts processor time in. */
  private static final int MILLIS_IN_A_TICK = 10;

  @Test
  void aMonthOfAHundredThousandTakesTheDatabaseATenthOfASecond() {
    record
        .jdbi()
        .useHandle(
            handle -> {
              // Given
              handle.createScript(CROWD).execute();
              handle.execute("VACUUM ANALYZE");
              handle.execute("SET max_parallel_workers_per_gather = 0");
              ReviewMeter meter = new PostgresReviewMeter(Jdbi.create(handle.getConnection()));

              // When
              Collection<Tally> tallies = meter.tallies(MONTH).values();
              long millis = processorTime(handle, meter);

              // Then
              assertThat(tallies.stream().mapToInt(Tally::inflow).sum()).isGreaterThan(90_000);
              assertThat(tallies.stream().mapToInt(Tally::byRule).sum()).isGreaterThan(75_000);
              assertThat(millis).isLessThanOrEqualTo(100);
              assertThat(plan(handle)).contains("Index Only Scan using transition_counted");
            });
  }

  /** Of one look, on average: unlike the time that passes, it is the same beside other work. */
  private static long processorTime(Handle handle, ReviewMeter meter) {
    long before = ticks(handle);
    for (int i = 0; i < TIMES; i++) {
      meter.tallies(MONTH);
      meter.waiting(Instant.now());
    }
    return (ticks(handle) - before) * MILLIS_IN_A_TICK / TIMES;
  }

  /** Of the process behind this connection; its user and system time follow its name and state. */
  private static long ticks(Handle handle) {
    long process = handle.createQuery("SELECT pg_backend_pid()").mapTo(Long.class).one();
    try {
      String line = Files.readString(Path.of("/proc/" + process + "/stat"));
      String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
      return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String plan(Handle handle) {
    return String.join(
        "\n",
        handle
            .createQuery("EXPLAIN " + PostgresReviewMeter.TALLIES)
            .bind("from", MONTH.from())
            .bind("until", MONTH.until())
            .bind("seconds", MONTH.unit().toSeconds())
            .mapTo(String.class)
            .list());
  }

  /** Three of twenty wait for a person; of those one is rejected and one is left. */
  private static final String CROWD =
      """
      SET session_replication_role = replica;
      INSERT INTO mention (platform, root_id, versions, conversation_id, author_id, author_handle,
                           post, eligible, received_at)
      SELECT 'x', n::text, ARRAY[n::text], n::text, (n % 5000)::text, 'somebody',
             jsonb_build_object('text', repeat('hello there ', 20)), true,
             now() - n * interval '25.92 seconds'
      FROM generate_series(1, 100000) n;
      INSERT INTO mention_state (platform, root_id, state, reason, changed_at)
      SELECT 'x', n::text, CASE n % 20 WHEN 0 THEN 'Expired' WHEN 1 THEN 'Rejected'
               WHEN 2 THEN CASE WHEN n < 4000 THEN 'Held' ELSE 'Published' END
               ELSE 'Published' END, 'posted', now() - n * interval '25.92 seconds'
      FROM generate_series(1, 100000) n;
      INSERT INTO transition (platform, root_id, state, reason, at, step, actor, text_sha256)
      SELECT 'x', n::text, s.state, 'because of this and that', now() - n * interval '25.92 seconds'
               + s.step * interval '1 second', s.step, s.actor, s.sha256
      FROM generate_series(1, 100000) n,
           LATERAL (VALUES
             (1, 'Received', 'rule', NULL), (2, 'Drafting', 'rule', NULL),
             (3, 'Drafted', 'rule', repeat('a', 64)),
             (4, CASE WHEN n % 20 < 3 THEN 'Held' ELSE 'Approved' END, 'rule',
                 CASE WHEN n % 20 < 3 THEN NULL ELSE repeat('a', 64) END),
             (5, CASE n % 20 WHEN 0 THEN 'Expired' WHEN 1 THEN 'Rejected' WHEN 2 THEN 'Approved'
                 ELSE 'Publishing' END,
                 CASE WHEN n % 20 IN (1, 2) THEN 'kim' ELSE 'rule' END, repeat('a', 64)),
             (6, 'Published', 'rule', NULL)) s(step, state, actor, sha256)
      WHERE s.step < 6 OR n % 20 > 2;
      SET session_replication_role = origin;
      """;
}
