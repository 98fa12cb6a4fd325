package dev.rapport.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VaderScorerTest {

  private static final VaderScorer SCORER = new VaderScorer(new VaderLexicon());

  @ParameterizedTest
  @MethodSource("golden")
  void agreesWithTheReference(
      String text, double compound, double positive, double neutral, double negative) {
    // Given a text that the reference was given

    // When
    VaderScore score = SCORER.score(text);

    // Then
    assertThat(score.compound()).isCloseTo(compound, within(0.0001));
    assertThat(score.positiveShare()).isCloseTo(positive, within(0.0006));
    assertThat(score.neutralShare()).isCloseTo(neutral, within(0.0006));
    assertThat(score.negativeShare()).isCloseTo(negative, within(0.0006));
  }

  static Stream<Object[]> golden() {
    return Table.rows("vader-golden.tsv").map(VaderScorerTest::arguments);
  }

  private static Object[] arguments(List<String> row) {
    return new Object[] {
      row.get(4),
      Double.parseDouble(row.get(0)),
      Double.parseDouble(row.get(1)),
      Double.parseDouble(row.get(2)),
      Double.parseDouble(row.get(3))
    };
  }
}
