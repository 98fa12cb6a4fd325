package dev.rapport.feedback.arena.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparabilityTest {

  @Test
  void theLargestCircleIsTakenAndOfEqualOnesTheFirstByName() {
    assertThat(Comparability.largest(List.of(met("x", "y"), met("a", "b"))))
        .containsExactlyInAnyOrder("a", "b");
    assertThat(Comparability.largest(List.of(met("a", "b"), met("x", "y"), met("y", "z"))))
        .containsExactlyInAnyOrder("x", "y", "z");
    assertThat(Comparability.largest(List.of())).isEmpty();
  }

  @Test
  void aCircleOfWinsIsEnough() {
    assertThat(Comparability.strong(List.of(Set.of(1), Set.of(2), Set.of(0))))
        .containsExactlyInAnyOrder(0, 1, 2);
    assertThat(Comparability.strong(List.of(Set.of(1), Set.of(2), Set.of(1))))
        .containsExactlyInAnyOrder(1, 2);
    assertThat(Comparability.strong(List.of(Set.of(1), Set.of()))).isEmpty();
  }

  private static Contest met(String first, String second) {
    return new Contest(first, second, 1);
  }
}
