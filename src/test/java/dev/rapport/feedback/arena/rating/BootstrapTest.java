package dev.rapport.feedback.arena.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BootstrapTest {

  @Test
  void theSameSeedGivesTheSameIntervals() {
    // Given
    Design design = Design.styled(ReferenceData.contests());

    // Then
    assertThat(Bootstrap.intervals(design, new SplittableRandom(1)))
        .isEqualTo(Bootstrap.intervals(design, new SplittableRandom(1)))
        .isNotEqualTo(Bootstrap.intervals(design, new SplittableRandom(2)));
  }

  /** Of two, the strength is half the log-odds, with a standard error of ½ / √(n p q). */
  @Test
  void theWidthIsThatOfTheNormalApproximation() {
    // Given
    List<Contest> contests = new ArrayList<>();
    ReferenceData.cited(contests, "a", "b", 240, 160);

    // When
    Interval interval =
        Bootstrap.intervals(Design.plain(contests), new SplittableRandom(3)).get("a");

    // Then
    double error = 0.5 / Math.sqrt(400 * 0.6 * 0.4);
    assertThat(interval.from()).isCloseTo(Math.log(1.5) / 2 - 1.96 * error, within(0.03));
    assertThat(interval.to()).isCloseTo(Math.log(1.5) / 2 + 1.96 * error, within(0.03));
  }

  @Test
  void theTrueStrengthIsInTheIntervalAboutAsOftenAsPromised() {
    SplittableRandom random = new SplittableRandom(4);
    int held = 0;
    for (int run = 0; run < 200; run++) {
      List<Contest> contests = new ArrayList<>();
      for (int i = 0; i < 150; i++) {
        contests.add(new Contest("a", "b", random.nextDouble() < 0.6 ? 1 : 0));
      }
      Interval interval = Bootstrap.intervals(Design.plain(contests), random).get("a");
      double strength = Math.log(1.5) / 2;
      held += interval.from() <= strength && strength <= interval.to() ? 1 : 0;
    }

    assertThat(held / 200.0).isBetween(0.90, 0.99);
  }

  @Test
  void theStrengthItselfIsInItsInterval() {
    // Given
    Design design = Design.styled(ReferenceData.contests());

    // When
    Map<String, Interval> intervals = Bootstrap.intervals(design, new SplittableRandom(6));

    // Then
    BradleyTerry.rate(design)
        .strengths()
        .forEach(
            (name, strength) ->
                assertThat(strength)
                    .isBetween(intervals.get(name).from(), intervals.get(name).to()));
  }
}
