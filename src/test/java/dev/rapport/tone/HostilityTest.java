package dev.rapport.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Threats and attacks on people for what they are, and posts that only sound so. */
class HostilityTest {

  private static final ToneAnalyzer ANALYZER = LocalToneAnalyzer.standard();

  @ParameterizedTest
  @MethodSource("posts")
  void tellsThreatsFromWhatSoundsLikeThem(String post, boolean hateful) {
    // Given a post without a platform's hint

    // When
    ToneReading reading = ANALYZER.read(post, "");

    // Then
    assertThat(reading.hate() >= 0.5).as("%s", reading).isEqualTo(hateful);
  }

  static Stream<Object[]> posts() {
    return Table.rows("threats.tsv")
        .map(row -> new Object[] {row.get(1), row.get(0).equals("yes")});
  }
}
