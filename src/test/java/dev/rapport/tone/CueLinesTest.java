package dev.rapport.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CueLinesTest {

  @Test
  void leavesOutCommentsAndPutsNamedWordsIn() {
    // Given
    List<String> lines =
        List.of(
            "# Pills.",
            "",
            "@few = pills/tablets",
            "@all = (@few/meds)",
            "took all (my/her) (@few) | 0.9",
            "hide .. @all",
            "overdose");

    // When
    List<String> cues = CueLines.of(lines);

    // Then
    assertThat(cues)
        .containsExactly(
            "took all (my/her) (pills/tablets) | 0.9", "hide .. (pills/tablets/meds)", "overdose");
  }

  @Test
  void namesANameThatNobodyGave() {
    // Given
    List<String> lines = List.of("took (@pils)");

    // When
    var reading = assertThatThrownBy(() -> CueLines.of(lines));

    // Then
    reading.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("@pils");
  }
}
