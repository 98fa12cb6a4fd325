package dev.rapport.evaluation.tone.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures computed by hand, and the same by scikit-learn 1.9.1. */
class MetricTest {

  /**
   * Meant, said (a digit is the class of a text), macro F1, macro recall, and F1 and recall of
   * class 0. By hand, with F1 = 2·right / (2·right + wronglySaid + missed):
   *
   * <ol>
   *   <li>all kinds of mistakes: F1 of the classes 2/4, 4/5, 4/5, mean 2.1/3; recalls 1/2, 1, 2/3
   *   <li>class 2 is said, but meant nowhere: F1 2/3, 1, 0, mean 5/9; recalls 1/2, 1 of what is
   *       meant
   *   <li>class 2 is never said: F1 1, 2/3, 0, mean 5/9; recalls 1, 1, 0
   *   <li>all one class and right: the other classes count nowhere
   *   <li>all one class and wrong: F1 0 and 0; recall 0 of the one class that is meant
   *   <li>two classes: F1 4/7 and 6/9, mean 13/21; recalls 2/3 and 3/5, mean 19/30
   * </ol>
   */
  @ParameterizedTest
  @CsvSource({
    "0011222,  0111202,  0.700000, 0.722222, 0.500000, 0.500000",
    "0011,     0211,     0.555556, 0.750000, 0.666667, 0.500000",
    "0012,     0011,     0.555556, 0.666667, 1.000000, 1.000000",
    "000,      000,      1.000000, 1.000000, 1.000000, 1.000000",
    "11,       00,       0.000000, 0.000000, 0.000000, 0.000000",
    "00011111, 01001110, 0.619048, 0.633333, 0.571429, 0.666667",
  })
  void oneLabel(
      String meant, String said, double f1, double recall, double firstF1, double firstRecall) {
    // When
    List<Hits> hits =
        new OneLabel(List.of("zero", "one", "two"), digits(meant), digits(said)).hits();

    // Then
    assertThat(Metric.MACRO_F1.of(hits)).isCloseTo(f1, within(1e-6));
    assertThat(Metric.MACRO_RECALL.of(hits)).isCloseTo(recall, within(1e-6));
    assertThat(Metric.F1.of(hits)).isCloseTo(firstF1, within(1e-6));
    assertThat(Metric.RECALL.of(hits)).isCloseTo(firstRecall, within(1e-6));
  }

  @Test
  void manyLabels() {
    // Given labels a, b and c, the last of which no text has and none is told to have
    long[] meant = {0b001, 0b011, 0b010, 0b000};
    long[] said = {0b001, 0b010, 0b011, 0b000};

    // When
    List<Hits> hits = new ManyLabels(List.of("a", "b", "c"), meant, said).hits();

    // Then F1 of a is 2/4, of b 4/4, of c 0; their mean is 1/2, or 3/4 of those that are there
    assertThat(hits).containsExactly(new Hits(1, 1, 1), new Hits(2, 0, 0), new Hits(0, 0, 0));
    assertThat(Metric.LABEL_F1.of(hits)).isEqualTo(0.5);
    assertThat(Metric.MACRO_F1.of(hits)).isEqualTo(0.75);
  }

  @Test
  void asManyLabelsAsFit() {
    // Given
    List<String> labels = Arrays.asList(new String[ManyLabels.MOST]);
    labels.replaceAll(label -> "label");

    // When
    List<Hits> hits = new ManyLabels(labels, new long[] {-1}, new long[] {1L << 63}).hits();

    // Then
    assertThat(hits.getFirst()).isEqualTo(new Hits(0, 0, 1));
    assertThat(hits.getLast()).isEqualTo(new Hits(1, 0, 0));
  }

  @Test
  void falseAlarmsAreSharesOfTheHarmless() {
    // Given four harmless texts, the last class, of which one raises alarm, and one in distress
    OneLabel judged =
        new OneLabel(
            List.of("distress", "none"), new int[] {1, 1, 1, 1, 0}, new int[] {1, 0, 1, 1, 0});

    // When
    double alarms = Metric.FALSE_ALARMS.of(judged.hits());

    // Then
    assertThat(alarms).isEqualTo(0.25);
  }

  @Test
  void nothingIsZero() {
    // When
    List<Hits> one = new OneLabel(List.of("a", "b"), new int[0], new int[0]).hits();
    List<Hits> many = new ManyLabels(List.of("a", "b"), new long[0], new long[0]).hits();

    // Then
    for (Metric metric : Metric.values()) {
      assertThat(metric.of(one)).as(metric.words()).isZero();
      assertThat(metric.of(many)).as(metric.words()).isZero();
    }
    assertThat(one.getFirst().precision()).isZero();
  }

  @Test
  void aTextThatIsDrawnTwiceCountsTwice() {
    // Given
    OneLabel judged = new OneLabel(List.of("a", "b"), new int[] {0, 1}, new int[] {1, 1});

    // When
    List<Hits> hits = judged.hits(new int[] {0, 0, 0, 1});

    // Then
    assertThat(hits).containsExactly(new Hits(0, 0, 3), new Hits(1, 3, 0));
  }

  @Test
  void theConfusionSaysWhichClassWasTakenForWhich() {
    // When
    Confusion confusion =
        new OneLabel(List.of("a", "b", "c"), digits("0011222"), digits("0111202")).confusion();

    // Then
    assertThat(confusion.rows()).isDeepEqualTo(new int[][] {{1, 1, 0}, {0, 2, 0}, {1, 0, 2}});
  }

  private static int[] digits(String digits) {
    return digits.chars().map(digit -> digit - '0').toArray();
  }
}
