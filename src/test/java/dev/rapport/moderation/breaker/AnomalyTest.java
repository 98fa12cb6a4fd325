package dev.rapport.moderation.breaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.moderation.breaker.TrafficMeter.Traffic;
import dev.rapport.moderation.breaker.TrafficMeter.Traffic.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnomalyTest {

  private static final Count FEW = new Count(0, 0);

  private final Anomaly anomaly = new Anomaly(new TestBreakerConfig());

  @ParameterizedTest(name = "{0} where {1} are usual: {2}")
  @CsvSource({
    "59,   0,   false",
    "60,   0,   true",
    "60,   12,  false",
    "61,   12,  true",
    "1000, 200, false",
    "1001, 200, true"
  })
  void manyTimesWhatIsUsualIsTooMany(int lately, double usual, boolean far) {
    // When
    boolean found = anomaly.in(new Traffic(new Count(lately, usual), FEW, 0, 0, 0)).isPresent();

    // Then
    assertThat(found).isEqualTo(far);
  }

  @ParameterizedTest(name = "{1} of {0} where {2} is usual: {3}")
  @CsvSource({
    "29, 29, 0.0, false",
    "30, 14, 0.0, false",
    "30, 15, 0.0, true",
    "30, 15, 0.2, true",
    "30, 15, 0.4, false",
    "30, 30, 1.0, false"
  })
  void aShareThatIsLargeAndFarAboveTheUsualOneIsTooBad(
      int endings, int bad, double usual, boolean far) {
    // When
    boolean found = anomaly.in(new Traffic(FEW, FEW, endings, bad, usual)).isPresent();

    // Then
    assertThat(found).isEqualTo(far);
  }

  @Test
  void theReasonHasTheNumbers() {
    // Given
    Traffic traffic = new Traffic(new Count(90, 80), new Count(75, 1.5), 0, 0, 0);

    // Then
    assertThat(anomaly.in(traffic))
        .contains("75 authors who are new to us in 300 s where 1.5 are usual");
  }
}
