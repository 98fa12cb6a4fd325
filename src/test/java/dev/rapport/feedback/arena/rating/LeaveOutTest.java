package dev.rapport.feedback.arena.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeaveOutTest {

  /** 12 : 10 turns round when three wins are gone: 9 : 10. */
  @Test
  void ofTwoItIsTheLeadAndOneMore() {
    // Given
    List<Contest> contests = new ArrayList<>();
    ReferenceData.cited(contests, "a", "b", 12, 10);

    // Then
    assertThat(LeaveOut.of(Design.plain(contests))).hasValue(new LeaveOut(3, 22, "b"));
  }

  @Test
  void droppingSoManyReallyChangesTheFirstPlace() {
    // Given
    List<Contest> contests = ReferenceData.contests();
    LeaveOut leaveOut = LeaveOut.of(Design.plain(contests)).orElseThrow();

    // Then
    assertThat(leaveOut.successor()).isEqualTo("birch");
    assertThat(leaveOut.of()).isEqualTo(240);
    assertThat(leaveOut.dropped()).isBetween(1, 12);
  }

  /** All sets of four and fewer are tried. */
  @Test
  void itIsNoMoreThanOneAboveTheSmallestOfASmallCase() {
    // Given
    List<Contest> contests = new ArrayList<>();
    ReferenceData.cited(contests, "a", "b", 6, 4);
    ReferenceData.cited(contests, "b", "c", 6, 4);
    ReferenceData.cited(contests, "c", "a", 4, 5);
    int greedy = LeaveOut.of(Design.plain(contests)).orElseThrow().dropped();

    // Then
    assertThat(greedy).isBetween(smallest(contests), smallest(contests) + 1);
  }

  private static int smallest(List<Contest> contests) {
    String first = BradleyTerry.rate(Design.plain(contests)).first().orElseThrow();
    for (int k = 1; k <= 4; k++) {
      if (flips(contests, first, 0, k)) {
        return k;
      }
    }
    return 5;
  }

  private static boolean flips(List<Contest> contests, String first, int from, int more) {
    if (more == 0) {
      return !BradleyTerry.rate(Design.plain(contests)).first().orElseThrow().equals(first);
    }
    for (int i = from; i < contests.size(); i++) {
      List<Contest> rest = new ArrayList<>(contests);
      rest.remove(i);
      if (flips(rest, first, i, more - 1)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void styleCountsIfTheDesignSaysSo() {
    assertThat(LeaveOut.of(Design.styled(ReferenceData.contests())).orElseThrow().dropped())
        .isPositive();
  }

  @Test
  void aloneNobodyCanBeOvertaken() {
    assertThat(LeaveOut.of(Design.plain(List.of()))).isEmpty();
  }
}
