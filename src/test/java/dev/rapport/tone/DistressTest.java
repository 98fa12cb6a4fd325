package dev.rapport.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Posts of people who may be in danger, and posts that only sound like it: {@code distress.tsv}.
 */
class DistressTest {

  private static final ToneAnalyzer ANALYZER = LocalToneAnalyzer.standard();

  @ParameterizedTest
  @MethodSource("posts")
  void tellsDangerFromWhatSoundsLikeIt(String post, boolean danger) {
    // Given a post without a platform's hint

    // When
    ToneReading reading = ANALYZER.read(post, "");

    // Then
    assertThat(reading.distress() >= 0.5).as("%s", reading).isEqualTo(danger);
  }

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

  static Stream<Object[]> posts() {
    return Table.rows("distress.tsv")
        .map(row -> new Object[] {row.get(1), row.get(0).equals("yes")});
  }
}
