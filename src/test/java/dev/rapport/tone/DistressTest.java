package dev.rapport.tone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistressTest {

  private static final ToneAnalyzer ANALYZER = new LexiconToneAnalyzer();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I'm going to kill myself lmao",
        "😂😂 might just end it all tonight",
        "haha I took twenty of mum's sleeping pills 🤣🤣",
        "jajaja me quiero matar, en serio ya no quiero vivir",
        "kkkk queria morrer de verdade",
        "ich will nicht mehr leben haha 😂",
        "死にたいwww",
        "죽고 싶다 ㅋㅋㅋㅋ",
        "why did the man jump off the bridge? because I want to die"
      })
  void isNeverTakenForAJoke(String post) {
    // Given somebody in danger who laughs or jokes about it

    // When
    ToneReading reading = ANALYZER.read(post, "");

    // Then
    assertThat(reading.distress()).isGreaterThanOrEqualTo(0.5);
    assertThat(reading.emotion(Emotion.AMUSEMENT)).isZero();
    assertThat(reading.intent()).isNotEqualTo(Intent.JOKE);
  }
}
