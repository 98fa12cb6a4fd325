package dev.rapport.moderation.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011. */
class AlphaTest {

  @Test
  void twoObserversOfBinaryDataAgreeAsPublished() {
    assertThat(alpha("0100000010", "1110010000")).isCloseTo(0.095, within(0.0005));
  }

  @Test
  void twoObserversOfNominalDataAgreeAsPublished() {
    assertThat(alpha("aabbdcccedda", "babbbccceddd")).isCloseTo(0.692, within(0.0005));
  }

  @Test
  void fourObserversWithGapsAgreeAsPublished() {
    assertThat(alpha("123321412...", "1233224125.3", ".3332342251.", "12332441251."))
        .isCloseTo(0.743, within(0.0005));
  }

  @Test
  void whoeverAgreesOnEverythingHasOneAndOppositesHaveLessThanNothing() {
    assertThat(alpha("abab", "abab")).isEqualTo(1);
    assertThat(alpha("abab", "baba")).isNegative();
  }

  @Test
  void nothingIsKnownWithoutTwoValuesOfAUnitOrWithoutADifference() {
    assertThat(Alpha.of(units("abc"))).isEmpty();
    assertThat(Alpha.of(units("aaa", "aaa"))).isEmpty();
    assertThat(Alpha.of(List.<List<String>>of())).isEmpty();
  }

  private static double alpha(String... observers) {
    return Alpha.of(units(observers)).orElseThrow();
  }

  /** A dot is a unit that the observer did not see. */
  private static List<List<Integer>> units(String... observers) {
    List<List<Integer>> units = new ArrayList<>();
    for (int i = 0; i < observers[0].length(); i++) {
      int unit = i;
      units.add(
          Arrays.stream(observers)
              .map(observer -> (int) observer.charAt(unit))
              .filter(value -> value != '.')
              .toList());
    }
    return units;
  }
}
