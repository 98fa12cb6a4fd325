package dev.rapport.moderation.autonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.moderation.RiskTier;
import dev.rapport.post.PostRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Thirty days of three hundred mentions, answered as well as each kind of them is. */
class SimulatedMonthTest {

  private static final int DAYS = 30;
  private static final int EACH_DAY = 300;

  /** From this day on the machine is no good at greetings: a prompt was changed, say. */
  private static final int TURN = 20;

  private static final Cell THANKS = cell("thanks", RiskTier.LOW);
  private static final Cell GREETING = cell("greeting", RiskTier.LOW);
  private static final Cell COMPLAINT = cell("complaint", RiskTier.LOW);
  private static final Cell QUESTION = cell("question", RiskTier.MEDIUM);
  private static final Cell MEDICINE = cell("medicine", RiskTier.HIGH);
  private static final Cell DANGER = cell("sharing", RiskTier.CRITICAL);

  /** How often a person would approve the draft as it is. */
  private static final Map<Cell, Double> RATES =
      Map.of(
          THANKS, 0.995, GREETING, 0.99, COMPLAINT, 0.8, QUESTION, 0.97, MEDICINE, 1.0, DANGER,
          1.0);

  private static final List<Cell> CELLS =
      List.of(THANKS, GREETING, COMPLAINT, QUESTION, MEDICINE, DANGER);

  private final Random random = new Random(30);
  private final MemoryJudgements judgements = new MemoryJudgements();
  private final List<Day> days = new ArrayList<>();
  private final List<Double> greetingAfterTurn = new ArrayList<>();
  private int badGreetingsAlone;

  /** What became of a day's mentions, kind by kind, and the share at its end. */
  private record Day(
      Map<Cell, Integer> alone, Map<Cell, Integer> reviewed, Map<Cell, Double> share) {

    Day() {
      this(new HashMap<>(), new HashMap<>(), new HashMap<>());
    }
  }

  @BeforeEach
  void live() {
    for (int day = 0; day < DAYS; day++) {
      days.add(new Day());
      for (int i = 0; i < EACH_DAY; i++) {
        mention(day, CELLS.get(i % CELLS.size()), new PostRef("x", day + "00" + i));
      }
      CELLS.forEach(cell -> days.getLast().share().put(cell, share(cell)));
    }
  }

  @Test
  void theFirstDayBeginsWithAPersonAtEverything() {
    assertThat(days.getFirst().reviewed().get(THANKS)).isGreaterThan(16);
    assertThat(days.getFirst().share().get(THANKS)).isBetween(0.3, 0.85);
  }

  @Test
  void whatIsGoodGoesOutAloneAndWhatIsNotDoesNot() {
    // Given
    Day before = days.get(TURN - 1);

    // Then
    assertThat(before.share().get(THANKS)).isGreaterThan(0.7);
    assertThat(before.share().get(QUESTION)).isBetween(0.2, 0.8);
    assertThat(before.share().get(MEDICINE)).isCloseTo(0.2877, within(0.0001));
    assertThat(days).allSatisfy(day -> assertThat(day.share().get(COMPLAINT)).isLessThan(0.1));
    assertThat(days).allSatisfy(day -> assertThat(day.alone().get(DANGER)).isNull());
  }

  @Test
  void asManyGoOutAsTheShareSays() {
    // Given
    double expected = 0;
    int alone = 0;

    // When
    for (int day = 5; day < TURN; day++) {
      expected += 50 * days.get(day).share().get(THANKS);
      alone += days.get(day).alone().getOrDefault(THANKS, 0);
    }

    // Then
    assertThat((double) alone).isCloseTo(expected, within(0.08 * expected));
  }

  @Test
  void aKindThatTurnsBadIsHeldWithinTwentyBadOnes() {
    // Given
    assertThat(days.get(TURN - 1).share().get(GREETING)).isGreaterThan(0.5);

    // Then
    assertThat(greetingAfterTurn.indexOf(0.0)).isBetween(0, 19);
    assertThat(greetingAfterTurn).isSortedAccordingTo((one, other) -> Double.compare(other, one));
    assertThat(days.getLast().alone().get(GREETING)).isNull();
    assertThat(badGreetingsAlone).isLessThan(50);
    assertThat(days.getLast().share().get(THANKS)).isGreaterThan(0.7);
  }

  @Test
  void somethingOfEveryKindIsReviewedAlways() {
    assertThat(days).allSatisfy(day -> assertThat(day.reviewed().keySet()).containsAll(CELLS));
  }

  private void mention(int day, Cell cell, PostRef mention) {
    boolean turned = cell == GREETING && day >= TURN;
    boolean good = !turned && random.nextDouble() < RATES.get(cell);
    if (judgements.granting().grant(mention, cell) instanceof Grant.Alone) {
      days.getLast().alone().merge(cell, 1, Integer::sum);
      badGreetingsAlone += turned ? 1 : 0;
      return;
    }
    judgements.judge(cell, good);
    days.getLast().reviewed().merge(cell, 1, Integer::sum);
    if (turned) {
      greetingAfterTurn.add(share(cell));
    }
  }

  private double share(Cell cell) {
    return AutonomyFormula.share(cell.tier(), judgements.of(cell));
  }

  private static Cell cell(String subject, RiskTier tier) {
    return new Cell(new Subject(subject), tier);
  }
}
