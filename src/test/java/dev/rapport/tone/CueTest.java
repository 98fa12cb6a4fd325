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
    "took/had (my/all the) pills, he had all the pills, true",
    "took/had (my/all the) pills, he had the pills, false",
    "took .. (my pills/tablets), took all of the tablets, true",
    "took .. (my pills/tablets), took all of the pills, false",
    "how many ... die, how many of these would one have to take to die, true",
    "how many ... die, how many of all the people whom he knew back in those days ever came to die, false",
    "giv* away, giving away, true",
    "giv* away, giving it away, false",
    "(hurt/cut) myself, im cutting myself, false",
    "(sad/*ness), her sadness, true",
    "wanna (die/go), i wanna dieeee, true",
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

  @ParameterizedTest
  @CsvSource({
    "(想/要)(跳楼/自杀), 我要跳楼了, true",
    "(想/要)(跳楼/自杀), 我不跳楼, false",
    "(想/要) .. 自杀, 我想今晚自杀, true",
    "(살기/살고) 싶지, 살고 싶지 않아, true",
    "(살기/살고) 싶지, 살고싶지 않아, true"
  })
  void choosesInALanguageWithoutSpacesToo(String phrase, String text, boolean found) {
    // Given
    CueIndex index = new CueIndex(List.of(Cue.parse(CueFamily.JOY, phrase, false)));

    // When
    List<CueHit> hits = index.find(Wording.of(text));

    // Then
    assertThat(hits.isEmpty()).isNotEqualTo(found);
  }

  @Test
  void isNamedByItsFirstChoices() {
    // Given
    String line = "took/had (all my/the) .. (pills/meds) | 0.8";

    // When
    Cue cue = Cue.parse(CueFamily.DISTRESS, line, true);

    // Then
    assertThat(cue.phrase()).isEqualTo("took all my .. pills");
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
  @ValueSource(
      strings = {"", "| 0.5", "happy | much", "!!! | 0.5", "a .. ! | 0.5", "a (b/!)", "(/a)"})
  void namesALineThatIsNone(String line) {
    // Given a bad line

    // When
    var parsing = assertThatThrownBy(() -> Cue.parse(CueFamily.JOY, line, true));

    // Then
    parsing.isInstanceOf(IllegalArgumentException.class).hasMessage("joy cue: " + line);
  }
}
