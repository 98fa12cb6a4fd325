package dev.rapport.feedback.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.feedback.rollout.Stage.Climbing;
import dev.rapport.feedback.rollout.Stage.Complete;
import dev.rapport.feedback.rollout.Stage.Live;
import dev.rapport.feedback.rollout.Stage.Open;
import dev.rapport.feedback.rollout.Stage.RolledBack;
import dev.rapport.feedback.rollout.Stage.Shadow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StageTest {

  @Test
  void itGoesFromNobodyToAllStepByStep() {
    // When
    List<Double> shares = new ArrayList<>();
    Open stage = new Shadow();
    while (stage instanceof Climbing climbing) {
      shares.add(stage.share());
      stage = climbing.next();
    }

    // Then
    assertThat(shares).containsExactly(0.0, 0.01, 0.05, 0.25);
    assertThat(stage).isEqualTo(new Complete());
    assertThat(stage.share()).isOne();
  }

  @Test
  void fromAnywhereItGoesBackToNobody() {
    for (Open stage : List.of(new Shadow(), new Live(0.05), new Complete())) {
      assertThat(stage.rolledBack("odd"))
          .isEqualTo(new RolledBack("odd"))
          .returns(0.0, Stage::share);
    }
  }

  @Test
  void thereIsNoOtherStep() {
    assertThatThrownBy(() -> new Live(0.5)).isInstanceOf(IllegalArgumentException.class);
  }
}
