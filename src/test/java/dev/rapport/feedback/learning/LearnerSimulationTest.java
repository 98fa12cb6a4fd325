package dev.rapport.feedback.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.feedback.learning.FairShare.Owner;
import dev.rapport.feedback.learning.LearningRecord.Drew;
import dev.rapport.feedback.learning.OffPolicy.Estimate;
import dev.rapport.feedback.learning.OffPolicy.Logged;
import dev.rapport.feedback.reward.Outcome;
import dev.rapport.feedback.reward.Reward;
import dev.rapport.post.ConversationId;
import dev.rapport.reply.Stance;
import dev.rapport.reply.StancePreference;
import dev.rapport.reply.StancePreference.Drawn;
import dev.rapport.testing.MovingClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * People whose taste is known, simulated: does what is drawn and learned, as the bot draws and
 * learns it, find that taste and keep to its rails?
 */
class LearnerSimulationTest {

  private static final int A_DAY = 100;
  private static final String SITUATION = "a joke";
  private static final List<Stance> ALLOWED =
      List.of(Stance.WARM, Stance.PLAYFUL, Stance.INFORMATIVE);
  private static final Rails RAILS = new Rails(0.1, 0.05, 30);

  /** The mean reward of each stance, −1 to 1; the table's first stance is not the best. */
  private static final double[] TASTE = {-0.1, 0.2, -0.2};

  private static final double GAP = 0.3;

  /** What {@link Reward} gives for thanks, and takes for a hostile word. */
  private static final double THANKED = 0.5;

  private static final double SCOLDED = -0.6;

  private final MovingClock clock = new MovingClock();
  private final InMemoryLearning record = new InMemoryLearning();
  private final StancePreference stances = Learning.on(record, clock);
  private final LearnStances learner = Learning.learn(record, () -> Duration.ofHours(24), clock);
  private final List<Logged> log = new ArrayList<>();
  private int notTheBest;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theBetterStanceIsFoundAndEarnsWhatIsPredicted(long seed) {
    // When
    double earned = live(60, TASTE, new Random(seed), 0);

    // Then
    int n = 60 * A_DAY;
    assertThat(earned - n * TASTE[0]).isGreaterThan(predictedGain(n));
    assertThat(known().propensity(1)).isGreaterThan(0.85);
    double explored = (1 - RAILS.heldOut()) * RAILS.exploration();
    assertThat((double) notTheBest / n).isLessThanOrEqualTo(RAILS.heldOut() + explored + 0.01);
  }

  /**
   * What a fixed policy misses on each, from when it is told apart on: 16 s²/gap² of the better
   * stance (80 % power at 5 %, variance s² of at most half the range, squared), at half of what is
   * explored, since there are two others.
   */
  private static double predictedGain(int n) {
    double variance = Math.pow((THANKED - SCOLDED) / 2, 2);
    double needed = 16 * variance / (GAP * GAP);
    double learning = needed / (0.5 * RAILS.exploration() * (1 - RAILS.heldOut()));
    return GAP * (n - learning) * (1 - RAILS.heldOut()) * (1 - RAILS.exploration());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whenTastesTurnItTurnsToo(long seed) {
    // Given
    Random random = new Random(seed);
    live(60, TASTE, random, 0);

    // When
    live(120, new double[] {0.2, -0.1, -0.2}, random, 0);

    // Then
    assertThat(known().propensity(0)).isGreaterThan(0.85);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aCrowdThatPraisesTheWorstMovesNothing(long seed) {
    // Given
    Random random = new Random(seed);
    live(60, TASTE, random, 0);
    double before = known().propensity(2);

    // When
    live(10, TASTE, random, 1000);

    // Then
    assertThat(known().propensity(2)).isLessThanOrEqualTo(Math.max(before, 0.05) + 0.05);
    assertThat(known().propensity(1)).isGreaterThan(0.85);
  }

  @Test
  void whatAnotherPolicyWouldHaveEarnedIsToldFromTheLog() {
    // Given
    live(60, TASTE, new Random(3), 0);

    // Then
    for (int i = 0; i < 3; i++) {
      int stance = i;
      Estimate estimate = OffPolicy.estimate(each -> stance, log);
      assertThat(estimate.weighted()).isCloseTo(TASTE[i], within(0.15));
    }
  }

  /** Where hard cases are explored more, what agrees is not what would have come. */
  @Test
  void theNaiveMeanIsWrongWhereTheWeightedOneIsRight() {
    // Given: in easy cases the stance was all but sure, in hard ones hardly ever taken.
    Random random = new Random(5);
    List<Logged> logged = new ArrayList<>();
    for (int i = 0; i < 40_000; i++) {
      boolean easy = i % 2 == 0;
      double propensity = easy ? 0.95 : 0.05;
      int taken = random.nextDouble() < propensity ? 0 : 1;
      double reward = taken == 0 ? (easy ? 0.5 : -0.5) : 0;
      logged.add(
          new Logged(
              easy ? "easy" : "hard", taken, taken == 0 ? propensity : 1 - propensity, reward));
    }

    // When
    Estimate estimate = OffPolicy.estimate(each -> 0, logged);

    // Then
    assertThat(estimate.naive()).isCloseTo(0.45, within(0.02));
    assertThat(estimate.weighted()).isCloseTo(0, within(0.05));
    assertThat(estimate.worth()).isLessThan(estimate.agreeing());
  }

  /**
   * Lives some days; at the end of each is learned.
   *
   * @param crowd in so many threads a day one praises the worst stance
   */
  private double live(int days, double[] taste, Random random, int crowd) {
    double earned = 0;
    for (int day = 0; day < days; day++) {
      int best = best(known());
      assertThat(explored(known(), best)).isLessThanOrEqualTo(RAILS.exploration() + 1e-9);
      for (int i = 0; i < A_DAY; i++) {
        earned += answer("c" + random.nextLong(), best, taste, random);
      }
      for (int i = 0; i < crowd; i++) {
        record.add(drew(new Drawn(ALLOWED.get(2), 0.05), true, new Owner("crowd", "t" + i)));
      }
      clock.pass(Duration.ofDays(1));
      learner.learn();
    }
    return earned;
  }

  private double answer(String conversation, int best, double[] taste, Random random) {
    Drawn drawn =
        stances.prefer(SITUATION, ALLOWED, new ConversationId("x", conversation)).orElseThrow();
    int taken = ALLOWED.indexOf(drawn.stance());
    boolean thanked = random.nextDouble() < (taste[taken] - SCOLDED) / (THANKED - SCOLDED);
    Drew drew = drew(drawn, thanked, new Owner(conversation, conversation));
    record.add(drew);
    double reward = Reward.of(drew.outcome());
    log.add(new Logged(SITUATION, taken, drawn.propensity(), reward));
    notTheBest += taken == best ? 0 : 1;
    return reward;
  }

  private Drew drew(Drawn drawn, boolean thanked, Owner owner) {
    Outcome outcome =
        new Outcome(
            drawn.stance().name(),
            "neutral",
            clock.instant(),
            new Outcome.Said(thanked, false, !thanked),
            new Outcome.Left(false, false),
            new Outcome.Judged(false, false, false, false),
            new Outcome.Seen(0, 0));
    return new Drew(SITUATION, drawn.stance(), drawn.propensity(), outcome, owner);
  }

  private Choice known() {
    Map<Stance, Evidence> known = record.evidence().getOrDefault(SITUATION, Map.of());
    return new Choice(
        ALLOWED.stream().map(each -> known.getOrDefault(each, Evidence.NONE)).toList(), RAILS);
  }

  /** The share of what is not held out that goes to another than the best. */
  private static double explored(Choice choice, int best) {
    double heldOut = best == 0 ? 0 : RAILS.heldOut();
    return (1 - choice.propensity(best) - heldOut) / (1 - RAILS.heldOut());
  }

  /** What is held out goes to the first. */
  private static int best(Choice choice) {
    Comparator<Integer> byOdds =
        Comparator.comparingDouble(i -> choice.propensity(i) - (i == 0 ? RAILS.heldOut() : 0));
    return List.of(0, 1, 2).stream().max(byOdds).orElseThrow();
  }
}
