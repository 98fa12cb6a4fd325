package dev.rapport.feedback.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.feedback.reward.Outcome.Judged;
import dev.rapport.feedback.reward.Outcome.Left;
import dev.rapport.feedback.reward.Outcome.Said;
import dev.rapport.feedback.reward.Outcome.Seen;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answer was worth. */
class RewardTest {

  @ParameterizedTest
  @CsvSource({
    "thanks, 0.5",
    "pleased, 0.3",
    "thanks pleased, 0.8",
    "hostile, -0.6",
    "opted-out, -1",
    "deleted, -0.6",
    "rejected, -1",
    "retracted, -0.8",
    "corrected, -0.6",
    "edited, -0.3",
    "edited thanks, 0.2",
    "opted-out hostile deleted, -1",
    "thanks opted-out, -0.5",
    "'', 0"
  })
  void eachSignCountsAsItIsSaid(String signs, double reward) {
    assertThat(Reward.of(outcome(signs, new Seen(0, 0)))).isCloseTo(reward, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "0, 1000, 0",
    "3, 100, 0",
    "1, 20, 0.0556",
    "6, 100, 0.25",
    "10, 0, 1",
    "10, 10000, 0",
    "1000, 1000, 0"
  })
  void likesCountAboveWhatIsUsualAndFewOfThemLittle(int likes, int views, double liked) {
    assertThat(Reward.liked(new Seen(likes, views))).isCloseTo(liked, within(1e-3));
  }

  /** Poisoning: however many are bought, they are worth a fifth of a point. */
  @Test
  void aThousandBoughtLikesMoveItByTheirCapAndNoMore() {
    // When
    double bought = Reward.of(outcome("", new Seen(1000, 0)));
    double boughtAfterHarm = Reward.of(outcome("hostile", new Seen(1000, 0)));

    // Then
    assertThat(bought).isCloseTo(0.2, within(1e-9));
    assertThat(boughtAfterHarm).isCloseTo(-0.4, within(1e-9));
  }

  @Test
  void anIntervalIsWideWhereThereIsLittle() {
    assertThat(Mean.of(new double[0])).isEqualTo(new Mean(0, 0, 0, 0));
    assertThat(Mean.of(new double[] {0.5})).isEqualTo(new Mean(1, 0.5, 0.5, 0.5));
    assertThat(Mean.of(new double[] {0.5}).shade()).isEqualTo("even");
    Mean two = Mean.of(new double[] {0, 1});
    assertThat(two.low()).isCloseTo(0.5 - 1.96 * 0.5, within(1e-9));
    assertThat(two.shade()).isEqualTo("even");
    assertThat(Mean.of(new double[] {0.5, 0.6, 0.5, 0.6}).shade()).isEqualTo("good-2");
    assertThat(Mean.of(new double[] {-0.1, -0.2, -0.1}).shade()).isEqualTo("bad-1");
  }

  private static Outcome outcome(String signs, Seen seen) {
    return new Outcome(
        "warm",
        "neutral",
        Instant.EPOCH,
        new Said(signs.contains("thanks"), signs.contains("pleased"), signs.contains("hostile")),
        new Left(signs.contains("opted-out"), signs.contains("deleted")),
        new Judged(
            signs.contains("edited"),
            signs.contains("rejected"),
            signs.contains("retracted"),
            signs.contains("corrected")),
        seen);
  }
}
