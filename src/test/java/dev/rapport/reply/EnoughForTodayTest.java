package dev.rapport.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.mention.PostBuilder;
import dev.rapport.reply.Approach.Context;
import dev.rapport.reply.ComposeReply.Candidate;
import dev.rapport.testing.MovingClock;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has used up their allowance is told so, once it was decided that they are. */
class EnoughForTodayTest {

  private static final Context ENOUGH =
      new Context(Optional.empty(), List.of(), Optional.empty(), true);

  private final MovingClock clock = new MovingClock();
  private final FakeWriter writer = new FakeWriter();
  private final TestReplyConfig config = new TestReplyConfig(3, 3, 2);
  private final ComposeReply compose = Composing.plain(config, clock).by(writer);

  @ParameterizedTest
  @CsvSource({
    "en, how tall is the tower in the middle of town?",
    "de, wie hoch ist der Turm in der Mitte der Stadt?",
    "es, ¿qué altura tiene la torre del centro de la ciudad?",
    "fr, quelle est la hauteur de la tour au centre de la ville ?",
    "it, quanto è alta la torre al centro della città?",
    "pt, qual é a altura da torre no centro da cidade?",
    "ru, какой высоты башня в центре города?",
    "ja, 町の中心にある塔の高さはどれくらいですか？",
    "zh, 市中心的那座塔有多高？",
    "ko, 도시 한가운데에 있는 탑은 높이가 얼마나 되나요?",
    "hi, शहर के बीच में जो मीनार है वह कितनी ऊँची है?",
  })
  void itIsToldInEveryLanguageAndPassesEveryGate(String language, String words) {
    // When
    List<Candidate> all = told(words, 9);

    // Then
    assertThat(all).allSatisfy(one -> assertThat(one).isInstanceOf(Candidate.Passed.class));
    assertThat(all).extracting(one -> one.draft().text()).doesNotHaveDuplicates();
    assertThat(all).extracting(one -> one.draft().language()).containsOnly(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "you are useless, that was the worst answer ever!!",
        "lol haha that was hilarious 😂😂",
        "I got the job!!! I am so happy",
        "I am so sad, my cat died yesterday",
        "thanks",
      })
  void itPassesInEveryMood(String words) {
    // When
    List<Candidate> all = told(words, 9);

    // Then
    assertThat(all).allSatisfy(one -> assertThat(one).isInstanceOf(Candidate.Passed.class));
  }

  @Test
  void noModelIsAskedAndNothingIsPaid() {
    // When
    Draft draft = told("who built the tower?", 1).getFirst().draft();

    // Then
    assertThat(writer.asked).isEmpty();
    assertThat(draft.origin().costUsd()).isEqualByComparingTo(BigDecimal.ZERO);
    assertThat(draft.origin().rung()).isEqualTo("builtin");
    assertThat(draft.origin().model()).isEqualTo("written");
    assertThat(draft.claims()).isNull();
    assertThat(draft.stance())
        .isEqualTo(new Draft.StanceChoice(Stance.DECLINE, "the daily allowance is used up"));
    assertThat(draft.mode().mode()).isEqualTo(Mode.FAST);
  }

  @Test
  void whoMayBeInDangerIsAnsweredLikeAnybody() {
    // When
    Draft draft = told("I want to kill myself tonight", 1).getFirst().draft();

    // Then
    assertThat(draft.origin().rung()).isEqualTo("vetted");
    assertThat(draft.stance().stance()).isEqualTo(Stance.CAREFUL_WITH_DISTRESS);
  }

  @Test
  void aPersonIsAskedWhereThereAreNoWords() {
    // When
    Approach approach =
        compose.approach(PostBuilder.post("1", "@rapport hello").build(), ENOUGH).speaking("sw");
    Candidate candidate = compose.compose(approach, 0);

    // Then
    assertThat(candidate).isInstanceOf(Candidate.Failed.class);
    assertThat(writer.asked).isEmpty();
  }

  private List<Candidate> told(String words, int wordings) {
    Approach approach =
        compose.approach(PostBuilder.post("1", "@rapport " + words).build(), ENOUGH);
    return LongStream.range(0, wordings).mapToObj(n -> compose.compose(approach, n)).toList();
  }
}
