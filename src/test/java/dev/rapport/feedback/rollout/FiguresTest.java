package dev.rapport.feedback.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.feedback.rollout.Figures.Arm;
import dev.rapport.feedback.rollout.Figures.Out;
import dev.rapport.feedback.rollout.Figures.Signs;
import dev.rapport.feedback.rollout.Figures.Tally;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is compared with what. */
class FiguresTest {

  @Test
  void aVariantIsNotDearBecauseFewerOfItsAnswersAreRemembered() {
    // Given half of the base's answers are remembered, and 5 % of all written ones are dear
    Arm base = new Arm(3000, 3000, 1500, Map.of(Guardrail.COST, 75, Guardrail.REFUSAL, 75));
    Arm variant = new Arm(1000, 1000, 1000, Map.of(Guardrail.COST, 50, Guardrail.REFUSAL, 50));

    // When
    Figures figures =
        new Figures(
            Tally.none(Tally.PAIRED),
            List.of(new Tally(0.25, base, variant)),
            Out.NOTHING,
            Signs.GOOD);
    List<Evidence> evidence = Evidence.of(figures, 1.1);

    // Then
    assertThat(evidence.get(Guardrail.REFUSAL.ordinal()).warns()).isTrue();
    assertThat(evidence.get(Guardrail.COST.ordinal()))
        .returns(false, Evidence::warns)
        .returns(new Evidence.Rate(50, 1000), Evidence::variant)
        .returns(new Evidence.Rate(75, 1500), Evidence::base);
  }

  @Test
  void whatIsDearerIsSeenAllTheSame() {
    // Given
    Arm base = new Arm(3000, 3000, 1500, Map.of(Guardrail.COST, 75));
    Arm variant = new Arm(1000, 1000, 1000, Map.of(Guardrail.COST, 150));

    // Then
    assertThat(RateTest.logWorse(List.of(new Tally(0.25, base, variant).toss(Guardrail.COST)), 1.1))
        .isGreaterThan(Math.log(140));
  }

  @Test
  void nothingWrittenSaysNothing() {
    assertThat(Tally.none(0.01).toss(Guardrail.LATENCY).share()).isEqualTo(0.01);
  }
}
