package dev.rapport.feedback.arena;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.feedback.arena.rating.Preference;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SidesTest {

  @Test
  void eachSideIsAsLikelyAsTheOtherAndStaysWhereItIs() {
    // When
    long left = LongStream.range(0, 10_000).filter(pair -> Sides.firstIsLeft(pair, "kim")).count();

    // Then
    assertThat(left).isBetween(4_800L, 5_200L);
    assertThat(Sides.firstIsLeft(7, "kim")).isEqualTo(Sides.firstIsLeft(7, "kim"));
  }

  @Test
  void twoPeopleSeeItTheSameWayAboutHalfTheTime() {
    // When
    long same =
        LongStream.range(0, 10_000)
            .filter(pair -> Sides.firstIsLeft(pair, "kim") == Sides.firstIsLeft(pair, "lee"))
            .count();

    // Then
    assertThat(same).isBetween(4_800L, 5_200L);
  }

  @Test
  void aVerdictIsTurnedBackToThePair() {
    assertThat(Verdict.LEFT.preference(true)).isEqualTo(Preference.FIRST);
    assertThat(Verdict.LEFT.preference(false)).isEqualTo(Preference.SECOND);
    assertThat(Verdict.RIGHT.preference(true)).isEqualTo(Preference.SECOND);
    assertThat(Verdict.RIGHT.preference(false)).isEqualTo(Preference.FIRST);
    assertThat(Verdict.TIE.preference(false)).isEqualTo(Preference.TIE);
    assertThat(Verdict.of("both-bad")).hasValue(Verdict.BOTH_BAD);
    assertThat(Verdict.of("middle")).isEmpty();
  }
}
