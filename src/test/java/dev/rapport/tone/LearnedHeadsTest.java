package dev.rapport.tone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LearnedHeadsTest {

  private final ToneHeads heads = LocalToneAnalyzer.heads(ToneConfig.standard());

  @Test
  void nameEverythingThatWasTrained() {
    // Given the packed model

    // When
    var groups = heads.groups();

    // Then
    assertThat(groups)
        .contains("goemotions.en", "sentiment.en", "emotion.en", "irony.en", "hate.en")
        .contains("offensive.en", "brighter.en", "brighter.hi", "emotion.de", "sentiment.ja");
  }

  @Test
  void scoreEachLabelByItself() {
    // Given
    String text = "I am so grateful, thank you from the bottom of my heart";

    // When
    var scores = heads.scores("goemotions.en", text);

    // Then
    assertThat(scores).hasSize(28);
    assertThat(scores.values()).allMatch(score -> score >= 0 && score <= 1);
    assertThat(scores.get("gratitude")).isGreaterThan(0.5);
    assertThat(scores.get("anger")).isLessThan(0.5);
  }

  @Test
  void knowTheEmotionsOfOtherLanguagesByTheNameOfTheirSet() {
    // Given
    String text = "Ich bin so wütend, das ist eine Frechheit!";

    // When
    var scores = heads.scores("brighter.de", text);

    // Then
    assertThat(scores).isEqualTo(heads.scores("emotion.de", text));
    assertThat(scores.get("anger")).isGreaterThan(scores.get("joy"));
  }
}
