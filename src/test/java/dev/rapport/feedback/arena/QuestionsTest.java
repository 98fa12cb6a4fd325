package dev.rapport.feedback.arena;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.feedback.arena.ArenaReport.Question;
import dev.rapport.feedback.arena.rating.Preference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionsTest {

  @Test
  void whoeverIsAheadIsNamedFirstWhicheverWayThePairsLie() {
    // Given
    List<JudgedPair> judged =
        List.of(
            TestFacts.blind("a", "b", Preference.SECOND),
            TestFacts.blind("b", "a", Preference.FIRST),
            TestFacts.blind("a", "b", Preference.TIE));

    // When
    Question question = Questions.of(judged).getFirst();

    // Then
    assertThat(question.ahead()).isEqualTo(TestFacts.variant("b"));
    assertThat(question.pairs()).isEqualTo(3);
    assertThat(question.leftOut()).isEqualTo(1);
    assertThat(question.share()).isEqualTo(1);
    assertThat(question.e()).isCloseTo(12.0 / 11, within(1e-9));
    assertThat(question.moreFrom()).isPositive();
  }

  /** Others may look at a pair again; that is no second case, and changes no step that is past. */
  @Test
  void onlyTheFirstBlindJudgementOfAPairCounts() {
    // Given
    JudgedPair twice = TestFacts.blind("a", "b", Preference.FIRST, Preference.SECOND);

    // When
    Question question = Questions.of(List.of(twice, TestFacts.edited("a"))).getFirst();

    // Then
    assertThat(question.pairs()).isEqualTo(1);
    assertThat(question.ahead()).isEqualTo(TestFacts.variant("a"));
    assertThat(Questions.of(List.of(TestFacts.edited("a")))).isEmpty();
  }

  @Test
  void manyQuestionsAtOnceNeedMore() {
    // Given
    List<JudgedPair> judged = new ArrayList<>();
    for (int i = 0; i < 13; i++) {
      judged.add(TestFacts.blind("a", "b", Preference.FIRST));
    }
    assertThat(Questions.of(judged).getFirst().decidedAmongAll()).isTrue();

    // When
    for (int i = 0; i < 40; i++) {
      judged.add(TestFacts.blind("c", "d" + i, Preference.FIRST));
    }

    // Then
    List<Question> questions = Questions.of(judged);
    assertThat(questions).hasSize(10);
    assertThat(questions.getFirst().decided()).isTrue();
    assertThat(questions.getFirst().decidedAmongAll()).isFalse();
    assertThat(questions.getFirst().moreFrom()).isZero();
  }
}
