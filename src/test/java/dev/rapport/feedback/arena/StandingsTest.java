package dev.rapport.feedback.arena;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.feedback.arena.ArenaReport.Contestant;
import dev.rapport.feedback.arena.rating.Preference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingsTest {

  @Test
  void whoeverWinsMoreStandsHigherWithAnInterval() {
    // Given
    List<JudgedPair> judged = won("a", "b", 65, 35);

    // When
    List<Contestant> contestants = new Standings(judged, false).contestants();

    // Then
    Contestant first = contestants.getFirst();
    assertThat(first.variant()).isEqualTo(TestFacts.variant("a"));
    assertThat(first.plain().elo() - contestants.getLast().plain().elo()).isBetween(106, 109);
    assertThat(first.plain().from()).isLessThan(first.plain().elo());
    assertThat(first.plain().to()).isGreaterThan(first.plain().elo());
    assertThat(first.winShare()).isEqualTo(0.65);
    assertThat(first.pairs()).isEqualTo(100);
  }

  @Test
  void peopleWhoAlwaysWinTakeNothingFromTheOthersButHaveNoInterval() {
    // Given
    List<JudgedPair> judged = won("a", "b", 65, 35);
    for (int i = 0; i < 30; i++) {
      judged.add(TestFacts.edited("b"));
    }

    // When
    Standings standings = new Standings(judged, false);

    // Then
    List<Contestant> contestants = standings.contestants();
    assertThat(contestants.getFirst().variant()).isEqualTo(Facts.PERSON);
    assertThat(contestants.getFirst().plain().from()).isNull();
    assertThat(contestants.get(1).plain().from()).isNotNull();
    assertThat(contestants.get(1).plain().elo() - contestants.get(2).plain().elo())
        .isBetween(100, 115);
    assertThat(standings.drawnTogether()).isTrue();
    assertThat(standings.robustness().orElseThrow().successor()).isEqualTo(TestFacts.variant("b"));
    assertThat(standings.robustness().orElseThrow().dropped()).isEqualTo(31);
  }

  @Test
  void whoMetNobodyOfTheOthersHasNoScore() {
    // Given
    List<JudgedPair> judged = won("a", "b", 3, 2);
    judged.addAll(won("b", "c", 3, 2));
    judged.addAll(won("y", "z", 3, 2));

    // When
    List<Contestant> contestants = new Standings(judged, false).contestants();

    // Then
    assertThat(contestants).hasSize(5);
    assertThat(contestants.getLast().plain()).isNull();
    assertThat(contestants.getLast().pairs()).isEqualTo(5);
  }

  @Test
  void withoutAPairNobodyStandsAnywhere() {
    assertThat(new Standings(List.of(), false).contestants()).isEmpty();
    assertThat(new Standings(List.of(), false).robustness()).isEmpty();
  }

  private static List<JudgedPair> won(String first, String second, int won, int lost) {
    List<JudgedPair> judged = new ArrayList<>();
    for (int i = 0; i < won + lost; i++) {
      Preference preference = i < won ? Preference.FIRST : Preference.SECOND;
      judged.add(TestFacts.blind(first, second, preference));
    }
    return judged;
  }
}
