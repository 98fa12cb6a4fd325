package dev.rapport.feedback.arena.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.feedback.arena.rating.StyleControl.Trait;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BradleyTerryTest {

  /** Published in H. Turner and D. Firth, J. Stat. Software 48(9), 2012. */
  @Test
  void theJournalsOfStatisticsStandAsPublished() {
    // When
    Ratings ratings = BradleyTerry.rate(Design.plain(ReferenceData.journals()));

    // Then
    Map<String, Double> strengths = ratings.strengths();
    double base = strengths.get("Biometrika");
    assertThat(strengths.get("CommStat") - base).isCloseTo(-2.94907, within(0.00001));
    assertThat(strengths.get("JASA") - base).isCloseTo(-0.47957, within(0.00001));
    assertThat(strengths.get("JRSS-B") - base).isCloseTo(0.26895, within(0.00001));
    assertThat(strengths.keySet()).containsExactly("JRSS-B", "Biometrika", "JASA", "CommStat");
    assertThat(ratings.drawnTogether()).isFalse();
  }

  @Test
  void theJournalsAgreeWithAnotherProgram() {
    agrees(BradleyTerry.rate(Design.plain(ReferenceData.journals())), "journals");
  }

  @Test
  void contestsWithTiesAgreeWithAnotherProgram() {
    agrees(BradleyTerry.rate(Design.plain(ReferenceData.contests())), "plain");
  }

  @Test
  void styleControlAgreesWithAnotherProgram() {
    // When
    Ratings ratings = BradleyTerry.rate(Design.styled(ReferenceData.contests()));

    // Then
    agrees(ratings, "styled");
    for (Trait trait : Trait.values()) {
      double expected =
          ReferenceData.figures("styled").get("style").get(trait.ordinal()).asDouble();
      assertThat(ratings.style().get(trait)).isCloseTo(expected, within(1e-6));
    }
  }

  private static void agrees(Ratings ratings, String which) {
    double logLikelihood = ReferenceData.figures(which).get("logLikelihood").asDouble();
    assertThat(ratings.logLikelihood()).isCloseTo(logLikelihood, within(1e-6));
    ReferenceData.strengths(which)
        .forEach(
            (name, strength) ->
                assertThat(ratings.strengths().get(name)).isCloseTo(strength, within(1e-6)));
  }

  /** Three of four is odds of three. */
  @Test
  void ofTwoTheStrengthIsTheLogarithmOfTheOdds() {
    // Given
    List<Contest> contests = new ArrayList<>();
    ReferenceData.cited(contests, "a", "b", 3, 1);

    // When
    Ratings ratings = BradleyTerry.rate(Design.plain(contests));

    // Then
    assertThat(ratings.strengths().get("a") - ratings.strengths().get("b"))
        .isCloseTo(Math.log(3), within(1e-9));
    assertThat(ratings.logLikelihood())
        .isCloseTo(3 * Math.log(0.75) + Math.log(0.25), within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void neitherTheOrderNorTheSidesMatter(int seed) {
    // Given
    List<Contest> contests = new ArrayList<>(ReferenceData.contests());
    Random random = new Random(seed);
    Collections.shuffle(contests, random);
    contests.replaceAll(contest -> random.nextBoolean() ? turned(contest) : contest);

    // Then
    agrees(BradleyTerry.rate(Design.plain(contests)), "plain");
    agrees(BradleyTerry.rate(Design.styled(contests)), "styled");
  }

  private static Contest turned(Contest contest) {
    return new Contest(
        contest.second(),
        contest.first(),
        1 - contest.score(),
        contest.secondStyle(),
        contest.firstStyle());
  }

  @Test
  void whoNeverLostIsFirstAtAFiniteDistanceAndThatIsSaid() {
    // Given
    List<Contest> contests = new ArrayList<>();
    ReferenceData.cited(contests, "best", "middle", 10, 0);
    ReferenceData.cited(contests, "middle", "last", 6, 4);

    // When
    Ratings ratings = BradleyTerry.rate(Design.plain(contests));

    // Then
    assertThat(ratings.drawnTogether()).isTrue();
    assertThat(ratings.unbounded()).containsExactly("best");
    assertThat(ratings.first()).hasValue("best");
    assertThat(ratings.strengths().values()).allMatch(it -> Math.abs(it) < 15);
    double distance = ratings.strengths().get("middle") - ratings.strengths().get("last");
    assertThat(distance).isCloseTo(Math.log(1.5), within(0.05));
  }

  @Test
  void whoMetNoneOfTheOthersStandsApart() {
    // Given
    List<Contest> contests = new ArrayList<>();
    ReferenceData.cited(contests, "a", "b", 3, 2);
    ReferenceData.cited(contests, "b", "c", 3, 2);
    ReferenceData.cited(contests, "x", "y", 30, 20);

    // When
    Ratings ratings = BradleyTerry.rate(Design.plain(contests));

    // Then
    assertThat(ratings.strengths()).containsOnlyKeys("a", "b", "c");
    assertThat(ratings.apart()).containsExactly("x", "y");
  }

  @Test
  void withoutContestsThereIsNothing() {
    assertThat(BradleyTerry.rate(Design.styled(List.of())).strengths()).isEmpty();
  }

  /** The longer text always wins: nothing is left for whoever wrote it. */
  @Test
  void aStyleThatExplainsEverythingIsHeldTogether() {
    // Given
    List<Contest> contests = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      boolean longer = i % 4 != 0;
      Style text = new Style(longer ? 200 : 50, 0, 0);
      contests.add(new Contest("a", "b", longer ? 1 : 0, text, new Style(100, 0, 0)));
    }

    // When
    Ratings ratings = BradleyTerry.rate(Design.styled(contests));

    // Then
    assertThat(ratings.drawnTogether()).isTrue();
    assertThat(ratings.style()).containsOnlyKeys(Trait.LENGTH);
    assertThat(ratings.style().get(Trait.LENGTH)).isBetween(1.0, 30.0);
  }

  @Test
  void theLikelihoodIsTheHighestThereIs() {
    // Given
    Design design = Design.plain(ReferenceData.contests());
    Ratings ratings = BradleyTerry.rate(design);
    Newton newton = new Newton(design, design.weights(), 0);
    Random random = new Random(9);

    // Then
    for (int i = 0; i < 200; i++) {
      double[] near =
          design.contestants().stream()
              .mapToDouble(name -> ratings.strengths().get(name) + random.nextGaussian() / 20)
              .toArray();
      assertThat(newton.logLikelihood(near)).isLessThanOrEqualTo(ratings.logLikelihood() + 1e-12);
    }
  }
}
