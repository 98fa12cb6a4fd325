package dev.rapport.feedback.arena.rating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StyleTest {

  @Test
  void whatIsPlainToSeeIsCounted() {
    assertThat(Style.of("Great! Thanks 🎉❤️")).isEqualTo(new Style(17, 2, 1));
    assertThat(Style.of("ありがとう！")).isEqualTo(new Style(6, 0, 1));
    assertThat(Style.of("")).isEqualTo(Style.NONE);
  }

  @Test
  void theDifferenceTurnsRoundWithTheSides() {
    // Given
    Style one = new Style(30, 2, 0);
    Style other = new Style(10, 0, 0);

    // Then
    assertThat(one.against(other)).containsExactly(0.5, 1, 0);
    assertThat(other.against(one)).containsExactly(-0.5, -1, 0);
  }
}
