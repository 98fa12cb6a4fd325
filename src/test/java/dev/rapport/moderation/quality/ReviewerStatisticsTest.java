package dev.rapport.moderation.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.moderation.quality.Agreement.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures against published values. */
class ReviewerStatisticsTest {

  private static final Offset<Double> PRINTED = within(0.00005);

  /**
   * Newcombe, Two-Sided Confidence Intervals for the Single Proportion, 1998, table I, method 3.
   */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void theIntervalOfAShareIsAsPublished(int hits, int cases, double low, double high) {
    Interval interval = Interval.ofShare(hits, cases);

    assertThat(interval.low()).isCloseTo(low, PRINTED);
    assertThat(interval.high()).isCloseTo(high, PRINTED);
  }

  /** Newcombe, Interval Estimation for the Difference, 1998, table II, method 10. */
  @ParameterizedTest
  @CsvSource({"56, 70, 48, 80, 0.0524, 0.3339", "9, 10, 3, 10, 0.1705, 0.8090"})
  void theIntervalOfADifferenceIsAsPublished(
      int hits, int cases, int otherHits, int otherCases, double low, double high) {
    Interval interval =
        Interval.ofDifference(Proportion.of(hits, cases), Proportion.of(otherHits, otherCases));

    assertThat(interval.low()).isCloseTo(low, PRINTED);
    assertThat(interval.high()).isCloseTo(high, PRINTED);
  }

  /** Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011, section A. */
  @Test
  void alphaIsAsPublished() {
    String meg = "0100000010";
    String owen = "1110010000";

    List<Pair> pairs =
        IntStream.range(0, 10)
            .mapToObj(i -> new Pair(meg.charAt(i) == '1', owen.charAt(i) == '1'))
            .toList();

    assertThat(Agreement.alpha(pairs)).isCloseTo(0.095, within(0.0005));
    assertThat(Agreement.of(pairs).same().share()).isEqualTo(0.6);
  }

  @Test
  void alphaIsOneWhereAllAgreeAndNothingWhereThereIsOneKindOfAnswer() {
    List<Pair> agreed = new ArrayList<>(List.of(new Pair(false, false)));
    IntStream.range(0, 9).forEach(i -> agreed.add(new Pair(true, true)));

    assertThat(Agreement.of(agreed).alpha()).isEqualTo(1.0);
    assertThat(Agreement.of(agreed.subList(1, 10)).alpha()).isNull();
    assertThat(Agreement.alpha(agreed.subList(1, 10))).isNull();
  }

  @Test
  void nineCasesAreTooFewToTell() {
    assertThat(Proportion.of(9, 9).isTold()).isFalse();
    assertThat(Proportion.of(9, 9).interval()).isNull();
    assertThat(Proportion.of(9, 10).share()).isEqualTo(0.9);
    assertThat(Drift.of(Proportion.of(9, 9), Proportion.of(50, 100)).changed()).isNull();
  }

  @Test
  void aShareDriftsWhenItsDifferenceLeavesOutZero() {
    assertThat(Drift.of(Proportion.of(56, 70), Proportion.of(48, 80)).changed()).isTrue();
    assertThat(Drift.of(Proportion.of(7, 10), Proportion.of(6, 10)).changed()).isFalse();
  }
}
