package dev.rapport.reply;

import static dev.rapport.mention.PostBuilder.NOW;
import static dev.rapport.mention.PostBuilder.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.post.CueText;
import dev.rapport.post.Post;
import dev.rapport.reply.Approach.Context;
import dev.rapport.reply.Draft.ModeChoice;
import dev.rapport.testing.MovingClock;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModeRouterTest {

  private static final Context LONG_THREAD =
      new Context(Optional.empty(), Collections.nCopies(3, new ThreadPost(true, "an answer")));

  private final FactQuestions facts = new FactQuestions();
  private final MovingClock clock = new MovingClock();
  private final ModeRouter router = new ModeRouter(facts, new TestReplyConfig(3, 3, 2), clock);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          good morning                                    | FAST     | nothing asks for more thought
          when was the tower built?                       | FAST     | asks for a fact (0.4): too little for more thought
          when was it built? and how tall is it?          | THINKING | asks for a fact (0.4), several questions (0.2)
          kill yourself you stupid bot                    | THINKING | hostile words want a careful answer
          I don't want to be here anymore                 | THINKING | somebody may be in danger
          """)
  void reasonsAddUp(String words, Mode mode, String why) {
    // When
    ModeChoice choice = choose(words, Context.NONE);

    // Then
    assertThat(choice).isEqualTo(new ModeChoice(mode, why));
  }

  @Test
  void aLongThreadTipsTheScales() {
    assertThat(choose("when was the tower built?", LONG_THREAD).mode()).isEqualTo(Mode.THINKING);
    assertThat(choose("good morning", LONG_THREAD).mode()).isEqualTo(Mode.FAST);
  }

  @Test
  void aLongQuestionIsThoughtAboutByItself() {
    // Given
    String words =
        "how do I move my things from the old account to the new one, " + "a ".repeat(60);

    // When
    ModeChoice choice = choose(words + "?", Context.NONE);

    // Then
    assertThat(choice.mode()).isEqualTo(Mode.THINKING);
    assertThat(choice.why()).contains("a long question (0.5)");
  }

  @Test
  void whoHasWaitedLongIsAnsweredAtOnceUnlessInDanger() {
    // Given
    clock.pass(Duration.ofMinutes(11));

    // When, Then
    assertThat(choose("when was it built? and how tall is it?", Context.NONE))
        .isEqualTo(new ModeChoice(Mode.FAST, "has waited for 660 s already"));
    assertThat(choose("I want to die", Context.NONE).mode()).isEqualTo(Mode.THINKING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "when was it built", "これ本当？", "Stimmt das?", "¿es verdad?", "est-ce vrai ?", "è vero?",
        "é verdade?", "это правда?", "这是真的吗", "이거 사실이야?", "क्या यह सच है", "هل هذا صحيح"
      })
  void factsAreAskedForInManyLanguages(String words) {
    assertThat(facts.ask(CueText.of(words))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"how are you?", "will you be my friend?", "元気ですか", "wie geht's?"})
  void otherQuestionsAreNone(String words) {
    assertThat(facts.ask(CueText.of(words))).isFalse();
  }

  private ModeChoice choose(String words, Context context) {
    Post mention = post("1", "@rapport " + words).at(NOW).build();
    return router.choose(mention, Readings.of(words), context);
  }
}
