package dev.rapport.platform.x;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.platform.x.XBackOff.Trouble;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** X's three ladders, step by step. */
class XBackOffTest {

  private final XBackOff backOff = new XBackOff();

  @Test
  void aBrokenConnectionIsMadeAnewAtOnceAndThenALittleLaterEachTime() {
    assertThat(waits(Trouble.NETWORK, 4)).containsExactly(0L, 250L, 500L, 750L);
    assertThat(waits(Trouble.NETWORK, 100)).endsWith(16_000L).noneMatch(wait -> wait > 16_000);
  }

  @Test
  void anHttpErrorDoublesTheWaitUpTo320Seconds() {
    assertThat(waits(Trouble.HTTP, 8))
        .containsExactly(5_000L, 10_000L, 20_000L, 40_000L, 80_000L, 160_000L, 320_000L, 320_000L);
  }

  @Test
  void aRateLimitDoublesTheWaitFromAMinute() {
    assertThat(waits(Trouble.RATE, 6))
        .containsExactly(60_000L, 120_000L, 240_000L, 480_000L, 960_000L, 960_000L);
  }

  @Test
  void anotherTroubleBeginsItsOwnLadder() {
    waits(Trouble.HTTP, 3);

    assertThat(waits(Trouble.NETWORK, 2)).containsExactly(0L, 250L);
  }

  @Test
  void aSignOfLifeBeginsTheLadderAnew() {
    waits(Trouble.NETWORK, 5);

    backOff.works();

    assertThat(waits(Trouble.NETWORK, 1)).containsExactly(0L);
  }

  private List<Long> waits(Trouble trouble, int times) {
    return IntStream.range(0, times)
        .mapToObj(time -> backOff.after(trouble))
        .map(Duration::toMillis)
        .toList();
  }
}
