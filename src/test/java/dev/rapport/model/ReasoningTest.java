package dev.rapport.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReasoningTest {

  @Test
  void isOneLineWithoutMarksOrHiddenCharacters() {
    // Given
    String reasoning = "## **Plan**\n\n1. `greet`\u202E back\u0007\n";

    // When
    String line = Reasoning.shortened(reasoning);

    // Then
    assertThat(line).isEqualTo("Plan 1. greet ? back?");
  }

  @Test
  void isShortEnoughAndStillText() {
    // Given emoji, of which the cut would leave a half
    String reasoning = "x" + "🙂".repeat(1_000);

    // When
    String line = Reasoning.shortened(reasoning);

    // Then
    assertThat(line).endsWith("…").hasSizeLessThanOrEqualTo(Reasoning.LONGEST);
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(line)).isTrue();
  }

  @Test
  void isNothingWhereThereIsNone() {
    assertThat(Reasoning.shortened(" \n")).isEmpty();
  }
}
