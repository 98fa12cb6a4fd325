package dev.rapport.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CueTest {

  @ParameterizedTest
  @CsvSource({
    "cant wait, I CAN'T wait!, true",
    "cant wait, cant really wait, false",
    "cant .. wait, cant really wait, true",
    "cant .. wait, cant for one two three four wait, false",
    "sad, so saaaad, true",
    "soon, see you soooon, true",
    "sad, sadness, false",
    "sad*, sadness, true",
    "*ness, sadness, true",
    "ass, class, false",
    "f*ck, what the f*ck, true",
    "f***, f*** this, true",
    "café, im cafe, true",
    "😂, das ist 😂😂, true",
    "dont, dont, true"
  })
  void standsWhereItsWordsStand(String phrase, String text, boolean found) {
    // Given
    CueIndex index = new CueIndex(List.of(Cue.parse(CueFamily.JOY, phrase, true)));

    // When
    List<CueHit> hits = index.find(Wording.of(text));

    // Then
    assertThat(hits.isEmpty()).isNotEqualTo(found);
  }

  @Test
  void needsNoEdgesInALanguageWithoutSpaces() {
    // Given
    CueIndex index = new CueIndex(List.of(Cue.parse(CueFamily.JOY, "嬉し", false)));

    // When
    List<CueHit> hits = index.find(Wording.of("今日は嬉しかった"));

    // Then
    assertThat(hits).hasSize(1);
  }

  @Test
  void hasTheWeightOfItsLine() {
    // Given
    String line = "so happy | 0.8";

    // When
    Cue cue = Cue.parse(CueFamily.JOY, line, true);

    // Then
    assertThat(cue.phrase()).isEqualTo("so happy");
    assertThat(cue.weight()).isEqualTo(0.8);
    assertThat(Cue.parse(CueFamily.JOY, "so happy", true).weight()).isEqualTo(0.6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "| 0.5", "happy | much", "!!! | 0.5", "a .. ! | 0.5"})
  void namesALineThatIsNone(String line) {
    // Given a bad line

    // When
    var parsing = assertThatThrownBy(() -> Cue.parse(CueFamily.JOY, line, true));

    // Then
    parsing.isInstanceOf(IllegalArgumentException.class).hasMessage("joy cue: " + line);
  }
}
