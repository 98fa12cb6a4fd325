package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.moderation.ReviewDecided;
import dev.rapport.moderation.ReviewDecided.Verdict;
import dev.rapport.moderation.RiskTier;
import dev.rapport.moderation.Screened;
import dev.rapport.moderation.breaker.Breaker;
import dev.rapport.moderation.breaker.TrafficMeter.Traffic;
import dev.rapport.moderation.breaker.TrafficMeter.Traffic.Count;
import dev.rapport.post.PostRef;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The breaker and its meter on the real database. */
class BreakerRecordTest {

  private static final Duration WINDOW = Duration.ofMinutes(5);
  private static final Duration DAY = Duration.ofHours(24);

  private static final Screened LOW = new Screened("low risk", RiskTier.LOW, Optional.empty());

  @RegisterExtension static final TestRecord record = new TestRecord();

  private final Breaker breaker = record.breaker();

  @Test
  void whileItIsOnNoDraftPassesAndItsTimeIsKept() {
    // Given
    PostRef mention = record.approved("100", "Good to hear.");
    record.jdbi().useHandle(handle -> handle.execute("UPDATE mention_state SET state = 'Drafted'"));
    var queue = record.queue(record.life("one"));
    ReviewDecided decision =
        new ReviewDecided(mention, Verdict.APPROVED, "hash", "rule", Instant.now());

    // When
    boolean first = breaker.trip("rule", "a storm");
    boolean second = breaker.trip("kim", "a drill");

    // Then
    assertThat(first).isTrue();
    assertThat(second).isFalse();
    assertThat(breaker.read().why()).isEqualTo("a storm");
    assertThat(queue.pass(mention, decision, LOW)).isFalse();
    assertThat(breaker.release("kim", "it is fine")).isTrue();
    assertThat(queue.pass(mention, decision, LOW)).isTrue();
    assertThat(breaker.periods(10))
        .singleElement()
        .satisfies(
            period -> {
              assertThat(period.on()).isFalse();
              assertThat(period.releasedBy()).isEqualTo("kim");
              assertThat(period.until()).isAfterOrEqualTo(period.since());
            });
  }

  @Test
  void aYoungRecordHasNoNorm() {
    // Given
    record.ended("1", "alice", Duration.ofMinutes(64), "Published", "posted");

    // Then
    assertThat(record.meter().measure(WINDOW, DAY)).isEmpty();
  }

  @Test
  void whatIsUsualIsTheMeanOfTheTimeBefore() {
    // Given
    for (int hour = 1; hour <= 10; hour++) {
      record.ended("usual" + hour, "a" + hour % 2, Duration.ofHours(hour), "Published", "posted");
    }
    record.ended("bad", "a1", Duration.ofHours(3), "Held", "asks about medicine");
    record.ended("new", "newcomer", Duration.ofMinutes(1), "Rejected", "rejected by kim");
    record.ended("old", "a1", Duration.ofMinutes(2), "Published", "posted");
    record.ended("by the breaker", "a0", Duration.ofMinutes(3), "Held", Breaker.REASON);
    record.ended("by its share", "a0", Duration.ofMinutes(3), "Held", "not earned yet: joke");
    record.ended("by lot", "a0", Duration.ofMinutes(3), "Held", "reviewed as a sample: joke");

    // When
    Traffic traffic = record.meter().measure(WINDOW, DAY).orElseThrow();

    // Then
    assertThat(traffic.mentions().lately()).isEqualTo(5);
    assertThat(traffic.mentions().usual()).isCloseTo(11 * 5.0 / 595, Offset.offset(0.01));
    assertThat(traffic.newcomers()).isEqualTo(new Count(1, traffic.newcomers().usual()));
    assertThat(traffic.endings()).isEqualTo(2);
    assertThat(traffic.bad()).isEqualTo(1);
    assertThat(traffic.usualBadShare()).isCloseTo(1.0 / 11, Offset.offset(0.001));
  }

  @Test
  void whatWasMissedDuringAStopIsNoStorm() {
    // Given
    record.ended("first", "alice", Duration.ofHours(3), "Published", "posted");
    record.ended("late", "bob", Duration.ofHours(2), "Published", "posted");
    record
        .jdbi()
        .useHandle(
            handle ->
                handle.execute("UPDATE mention SET received_at = now() WHERE root_id = 'late'"));

    // When
    Traffic traffic = record.meter().measure(WINDOW, DAY).orElseThrow();

    // Then
    assertThat(traffic.mentions().lately()).isZero();
  }
}
