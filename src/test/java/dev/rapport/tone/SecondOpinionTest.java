package dev.rapport.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.tone.ToneReading.Sentiment.Label;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecondOpinionTest {

  private static final ToneAnalyzer ANALYZER = LocalToneAnalyzer.standard();

  @Test
  void readsTheObjectInAnAnswer() {
    // When
    Optional<SecondOpinion> opinion =
        SecondOpinion.read(
            "```json\n{\"sentiment\":\"negative\",\"emotion\":\"anger\",\"ironic\":true}\n```");

    // Then
    assertThat(opinion)
        .contains(new SecondOpinion(Label.NEGATIVE, Optional.of(Emotion.ANGER), true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "negative",
        "}{",
        "{\"sentiment\":",
        "{\"sentiment\":\"angry\",\"emotion\":\"anger\",\"ironic\":true}",
        "{\"sentiment\":\"negative\",\"emotion\":\"rage\",\"ironic\":true}",
        "{\"sentiment\":\"negative\",\"emotion\":\"neutral\",\"ironic\":true}",
        "{\"sentiment\":\"negative\",\"emotion\":\"anger\",\"ironic\":\"yes\"}",
        "{\"sentiment\":\"negative\",\"emotion\":\"anger\"}"
      })
  void takesNothingFromAnyOtherAnswer(String answer) {
    assertThat(SecondOpinion.read(answer)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void settlesColourEmotionAndIrony(Label label) {
    // Given
    ToneReading weak = ANALYZER.read("well, that happened", "");
    SecondOpinion opinion = new SecondOpinion(label, Optional.of(Emotion.SADNESS), true);

    // When
    ToneReading settled = opinion.settle(weak);

    // Then
    assertThat(settled.sentiment().label()).isEqualTo(label);
    assertThat(
            settled.sentiment().negative()
                + settled.sentiment().neutral()
                + settled.sentiment().positive())
        .isCloseTo(1, within(0.002));
    assertThat(settled.emotion(Emotion.SADNESS)).isGreaterThanOrEqualTo(0.5);
    assertThat(settled.irony()).isGreaterThanOrEqualTo(0.5);
    assertThat(settled.confidence()).isGreaterThanOrEqualTo(0.6);
    assertThat(settled.because()).first().isEqualTo("settled by the language model");
  }

  @Test
  void whatItDoesNotHearMeetsNoLineOfThePolicy() {
    // Given
    ToneReading weak = ANALYZER.read("so angry, it broke again, I could cry", "");
    SecondOpinion opinion = new SecondOpinion(Label.NEUTRAL, Optional.empty(), false);

    // When
    ToneReading settled = opinion.settle(weak);

    // Then
    assertThat(weak.emotion(Emotion.ANGER)).isGreaterThanOrEqualTo(0.3);
    assertThat(settled.irony()).isLessThan(0.3);
    assertThat(List.of(Emotion.values()))
        .filteredOn(emotion -> emotion != Emotion.NEUTRAL)
        .allSatisfy(emotion -> assertThat(settled.emotion(emotion)).isLessThan(0.3));
  }

  @Test
  void nothingThatCallsForCareIsTalkedAway() {
    // Given
    ToneReading hostile = ANALYZER.read("shut up you worthless idiot, I want to die", "");
    SecondOpinion opinion = new SecondOpinion(Label.POSITIVE, Optional.of(Emotion.JOY), false);

    // When
    ToneReading settled = opinion.settle(hostile);

    // Then
    assertThat(settled.distress()).isEqualTo(hostile.distress()).isGreaterThanOrEqualTo(0.5);
    assertThat(settled.offensive()).isEqualTo(hostile.offensive()).isGreaterThanOrEqualTo(0.5);
    assertThat(settled.hate()).isEqualTo(hostile.hate());
  }
}
