package dev.rapport.moderation.autonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.moderation.RiskTier;
import dev.rapport.post.PostRef;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GrantAutonomyTest {

  private static final Cell THANKS = new Cell(new Subject("thanks"), RiskTier.LOW);
  private static final Cell DANGER = new Cell(new Subject("sharing"), RiskTier.CRITICAL);

  private final MemoryJudgements judgements = new MemoryJudgements();

  @Test
  void aNewInstallationHasAPersonLookAtEverything() {
    assertThat(reasons(THANKS, 1_000))
        .allSatisfy(
            why -> assertThat(why).isEqualTo("not earned yet: thanks at low risk, share 0.00"));
  }

  @Test
  void asManyGoOutAsWereEarnedAndTheRestSaysWhy() {
    // Given
    approve(THANKS, 100);

    // When
    List<String> reasons = reasons(THANKS, 20_000);

    // Then
    assertThat(share(reasons, "earned: thanks at low risk, share 0.91"))
        .isCloseTo(0.9109, within(0.01));
    assertThat(share(reasons, "not earned yet: thanks at low risk, share 0.91"))
        .isCloseTo(0.0391, within(0.005));
    assertThat(share(reasons, "reviewed as a sample: thanks at low risk, share 0.91"))
        .isCloseTo(0.05, within(0.005));
  }

  @Test
  void aLotIsDrawnOnceForAMention() {
    // Given
    approve(THANKS, 40);

    // Then
    assertThat(reasons(THANKS, 500)).isEqualTo(reasons(THANKS, 500));
  }

  @Test
  void nothingIsEarnedWhereSomebodyMayBeInDanger() {
    // Given
    approve(DANGER, 100);

    // Then
    assertThat(reasons(DANGER, 1_000))
        .allSatisfy(
            why -> assertThat(why).isEqualTo("never alone: sharing at critical risk, share 0.00"));
  }

  private void approve(Cell cell, int times) {
    IntStream.range(0, times).forEach(i -> judgements.judge(cell, true));
  }

  private List<String> reasons(Cell cell, int mentions) {
    return IntStream.range(0, mentions)
        .mapToObj(i -> judgements.granting().grant(new PostRef("x", "19000" + i), cell).why())
        .toList();
  }

  /** How many have this reason, 0 to 1. */
  private static double share(List<String> reasons, String reason) {
    return (double) reasons.stream().filter(reason::equals).count() / reasons.size();
  }
}
