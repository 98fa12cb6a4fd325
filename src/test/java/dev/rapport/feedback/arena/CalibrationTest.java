package dev.rapport.feedback.arena;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.feedback.arena.rating.Preference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  @Test
  void whoeverAgreesAsPeopleDoCounts() {
    // Given
    List<JudgedPair> judged = people(20, 5);
    judged.addAll(scored(60, 6));

    // When
    Calibration calibration = Calibration.of(judged);

    // Then
    assertThat(calibration.withPeople()).isGreaterThan(calibration.amongPeople());
    assertThat(calibration.pairs()).isEqualTo(60);
    assertThat(calibration.counts()).isTrue();
  }

  @Test
  void whoeverAgreesLessDoesNot() {
    // Given
    List<JudgedPair> judged = people(20, 2);
    judged.addAll(scored(60, 20));

    // Then
    assertThat(Calibration.of(judged).counts()).isFalse();
  }

  @Test
  void fortyNinePairsAreTooFewAndSoAreNineteenAmongPeople() {
    // Given
    List<JudgedPair> few = people(20, 5);
    few.addAll(scored(49, 0));
    List<JudgedPair> fewPeople = people(19, 5);
    fewPeople.addAll(scored(60, 0));

    // Then
    assertThat(Calibration.of(few).counts()).isFalse();
    assertThat(Calibration.of(fewPeople).counts()).isFalse();
    assertThat(Calibration.of(List.of()).counts()).isFalse();
  }

  @Test
  void itsWordChangesTheStandingsOnlyIfItCountsAndNeverTheTest() {
    // Given
    List<JudgedPair> judged = List.of(TestFacts.scored(Preference.FIRST));

    // Then
    assertThat(new Standings(judged, false).judged()).isZero();
    assertThat(new Standings(judged, true).judged()).isEqualTo(1);
    assertThat(Questions.of(judged)).isEmpty();
  }

  /** Judged by two, who differ in so many. */
  private static List<JudgedPair> people(int pairs, int differ) {
    List<JudgedPair> judged = new ArrayList<>();
    for (int i = 0; i < pairs; i++) {
      Preference one = i % 2 == 0 ? Preference.FIRST : Preference.SECOND;
      judged.add(TestFacts.blind("a", "b", one, i < differ ? Preference.TIE : one));
    }
    return judged;
  }

  /** Judged by our own score and by somebody, who differ in so many. */
  private static List<JudgedPair> scored(int pairs, int differ) {
    List<JudgedPair> judged = new ArrayList<>();
    for (int i = 0; i < pairs; i++) {
      Preference one = i % 2 == 0 ? Preference.FIRST : Preference.SECOND;
      judged.add(TestFacts.scored(one, i < differ ? Preference.TIE : one));
    }
    return judged;
  }
}
