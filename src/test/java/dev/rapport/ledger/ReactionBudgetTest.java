package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.post.PostRef;
import dev.rapport.reaction.ReactionConfig;
import dev.rapport.reaction.ReactionLog;
import dev.rapport.reaction.ReactionLog.Look;
import dev.rapport.reaction.ReactionLog.Watched;
import dev.rapport.testing.MovingClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Looks within the day's budget, on the real database. */
class ReactionBudgetTest {

  @RegisterExtension static final TestRecord record = new TestRecord();

  private final MovingClock clock = new MovingClock();
  private final ReactionLog log = record.reactions(new FourADay(), clock);

  /** It is ten o'clock, and five replies went out in the last five hours. */
  @BeforeEach
  void fiveReplies() {
    for (int hours = 5; hours >= 1; hours--) {
      log.watch(reply(hours + "h"), clock.instant().minus(Duration.ofHours(hours)));
    }
  }

  @Test
  void theYoungestComeFirstWhenMoneyIsShort() {
    assertThat(due()).containsExactly("1h", "2h", "3h", "4h");
  }

  @Test
  void whatWasLookedAtTodayCostsNothingMore() {
    // Given
    look();

    // When
    clock.pass(Duration.ofMinutes(1));

    // Then
    assertThat(due()).containsExactly("1h", "2h", "3h", "4h");
  }

  @Test
  void halfOfADayIsKeptForWhatIsPostedOnIt() {
    // Given
    clock.pass(Duration.ofHours(14));
    assertThat(due()).containsExactly("1h", "2h");
    look();

    // When
    clock.pass(Duration.ofHours(1));
    log.watch(reply("new"), clock.instant().minus(Duration.ofMinutes(2)));
    log.watch(reply("newer"), clock.instant().minus(Duration.ofMinutes(1)));

    // Then
    assertThat(due()).containsExactly("newer", "new", "1h", "2h");
  }

  private void look() {
    for (Watched watched : log.due("x", clock.instant(), 100)) {
      log.observed(
          watched,
          new Look(
              List.of(), Map.of(), Optional.empty(), clock.instant().plus(Duration.ofMinutes(1))));
    }
  }

  private List<String> due() {
    return log.due("x", clock.instant(), 100).stream()
        .map(watched -> watched.reply().id())
        .toList();
  }

  private static PostRef reply(String id) {
    return new PostRef("x", id);
  }

  private record FourADay() implements ReactionConfig {

    @Override
    public Duration interval() {
      return Duration.ofMinutes(1);
    }

    @Override
    public int dailyLooks() {
      return 4;
    }

    @Override
    public Duration watchFor() {
      return Duration.ofHours(72);
    }
  }
}
