package dev.rapport.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.mention.money.FakeCostLog;
import dev.rapport.mention.money.TestMoney;
import dev.rapport.mention.money.WatchSpending;
import dev.rapport.post.PostRef;
import dev.rapport.testing.MovingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often reactions are looked at. */
class FrugalReactionsTest {

  private static final PostRef REPLY = new PostRef("x", "9");

  private final MovingClock clock = new MovingClock();
  private final FakeCostLog costs = new FakeCostLog();
  private final WatchSpending spending =
      TestMoney.watch(costs, "per-day.soft=1, per-day.hard=2", clock);
  private final Log log = new Log();
  private final Source source = new Source();
  private final ObserveReactions observe =
      new ObserveReactions(log, List.of(source), new Config(), spending, clock);

  @ParameterizedTest
  @CsvSource({"0, true, 1, 60", "1, true, 1, 240", "2, true, 0, 0", "2, false, 1, 240"})
  void fromASoftCapOnLooksAreRarerAndFromAHardOneTheyAreFree(
      String spent, boolean costs, int looks, int seconds) {
    // Given
    this.costs.spend(spent, clock.instant());
    spending.look();
    source.costs = costs;

    // When
    observe.observe();

    // Then
    assertThat(source.looks).isEqualTo(looks);
    assertThat(log.next)
        .containsExactlyElementsOf(
            looks == 0 ? List.of() : List.of(clock.instant().plusSeconds(seconds)));
  }

  @Test
  void looksAreGatheredTenTimesAnInterval() {
    // When
    for (int second = 0; second < 60; second++) {
      observe.observe();
      clock.pass(Duration.ofSeconds(1));
    }

    // Then
    assertThat(source.looks).isEqualTo(10);
  }

  @ParameterizedTest
  @CsvSource({"59, 0, 60m", "61, 1, 62m", "1439, 1, 24h", "1441, 24, 1469m", "4320, 72, 4406m"})
  void aReplyIsMeasuredAfterAnHourADayAndThreeDays(int minutes, int hours, String next) {
    // Given
    source.shown = Map.of(REPLY, Map.of(ReactionKind.VIEW, 7));
    log.measured = hours == 24 ? 1 : 0;
    clock.pass(Duration.ofMinutes(minutes));

    // When
    observe.observe();

    // Then
    assertThat(log.measured).isEqualTo(hours);
    assertThat(Duration.between(log.published, log.next.getFirst()).toMinutes())
        .isEqualTo(Duration.parse("PT" + next.toUpperCase(Locale.ROOT)).toMinutes());
  }

  @Test
  void aReplyThatIsNotShownIsNotMeasured() {
    // Given
    clock.pass(Duration.ofHours(2));

    // When
    observe.observe();

    // Then
    assertThat(log.measured).isZero();
  }

  private static final class Source implements ReactionSource {
    private boolean costs;
    private Map<PostRef, Map<ReactionKind, Integer>> shown = Map.of();
    private int looks;

    @Override
    public String platform() {
      return "x";
    }

    @Override
    public int batch() {
      return 100;
    }

    @Override
    public boolean costs() {
      return costs;
    }

    @Override
    public Observed observe(List<PostRef> replies) {
      looks++;
      return new Observed.Counts(shown);
    }
  }

  private final class Log implements ReactionLog {
    private final List<Instant> next = new ArrayList<>();
    private final Instant published = clock.instant();
    private int measured;

    @Override
    public void watch(PostRef reply, Instant publishedAt) {}

    @Override
    public List<Watched> due(String platform, Instant now, int max) {
      return List.of(new Watched(REPLY, published, Map.of(), 0, measured));
    }

    @Override
    public void observed(Watched watched, Look look) {
      next.add(look.next());
      look.milestone().map(Milestone::hours).ifPresent(hours -> measured = hours);
    }

    @Override
    public void lookSoon(PostRef reply) {}

    @Override
    public void postpone(List<Watched> watched, Instant at) {}
  }

  private record Config() implements ReactionConfig {

    @Override
    public Duration interval() {
      return Duration.ofMinutes(1);
    }

    @Override
    public int dailyLooks() {
      return 5000;
    }

    @Override
    public Duration watchFor() {
      return Duration.ofHours(72);
    }
  }
}
