package dev.rapport.reply.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.reply.alignment.AlignmentScore.StyleMatch;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The record, as it is kept and shown. */
class AlignmentScoreTest {

  private static final AlignmentScore SCORE =
      new AlignmentScore(
          0.5,
          Map.of(Mismatch.OVER_APOLOGISING, 0.25, Mismatch.CURT, 0.0),
          0.25,
          new StyleMatch(1, 0.5, 1, 1),
          0.5,
          1,
          0.75);

  @Test
  void itIsKeptByTheWordsOutsideTheCode() throws JsonProcessingException {
    ObjectMapper json = new ObjectMapper();

    JsonNode tree = json.valueToTree(SCORE);

    assertThat(tree.at("/mismatches/over-apologising").asDouble()).isEqualTo(0.25);
    assertThat(tree.at("/style/formality").asDouble()).isEqualTo(0.5);
    assertThat(json.treeToValue(tree, AlignmentScore.class)).isEqualTo(SCORE);
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 1, 1, 1", "1, 0, 1, 1, 0.333", "1, 1, 1, 0, 0", "0.4, 0.4, 0.4, 0.5, 0.2"})
  void styleIsHalfItsMeanAndHalfItsWorst(
      double length, double formality, double emoji, double script, double overall) {
    assertThat(new StyleMatch(length, formality, emoji, script).overall())
        .isCloseTo(overall, offset(0.001));
  }
}
