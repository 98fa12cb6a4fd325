package dev.rapport.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.post.CueText;
import dev.rapport.reply.Stance;
import dev.rapport.tone.Intent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which words are picked for what was said. */
class AnswerChoiceTest {

  private final AnswerBank banks = new AnswerBank();

  static Stream<SampleMention> mentions() {
    return SampleMention.all().stream();
  }

  @ParameterizedTest
  @MethodSource("mentions")
  void answersWhatItWasAbout(SampleMention mention) {
    // Given
    LanguageBank bank = banks.in(mention.language()).orElseThrow();
    StanceAnswers answers = bank.stances().get(mention.ask().stance());
    Parts expected =
        mention.subject().equals("-")
            ? answers.intents().getOrDefault(mention.ask().intent(), answers.any())
            : answers.subjects().get(mention.subject());

    // When
    String answer = bank.answer(mention.ask(), 11, text -> true, "").orElseThrow();

    // Then
    assertThat(expected.cores()).anyMatch(answer::contains);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CONSOLING | pet-loss     | my phone died and my dog is sleeping
          CONSOLING | pet-loss     | mom died and the cat keeps looking for her
          CONSOLING | grief        | my laptop died right before the deadline
          CONSOLING | exam-failed  | the unit tests fail and I'm tired
          CONSOLING | lonely       | everybody leave me alone
          CONSOLING | money-worry  | my heart broke up into pieces
          PLAYFUL   | wants-joke   | what a joke of a monday
          WARM      | how-are-you  | what are you doing to the roadmap is great, superb
          CAREFUL_WITH_DISTRESS | other-in-danger | my mom says I'm fine but I want to die
          CAREFUL_WITH_DISTRESS | violence | he beats me and I want to die
          """)
  void isNotFooledByLookAlikes(Stance stance, String subject, String words) {
    // Given
    LanguageBank bank = banks.in("en").orElseThrow();

    // When
    boolean found =
        bank.subjects().get(subject).in(CueText.of(words))
            && bank.stances().get(stance).subjects().containsKey(subject);

    // Then
    assertThat(found).isFalse();
  }

  @Test
  void goesOnToTheNextTextThatFits() {
    // Given
    LanguageBank bank = banks.in("en").orElseThrow();
    Ask ask = new Ask(Stance.WARM, Intent.GREETING, "hi", false);

    // When
    List<String> answers =
        Stream.iterate(0L, seed -> seed + 1)
            .limit(50)
            .map(seed -> bank.answer(ask, seed, text -> text.length() <= 80, "").orElseThrow())
            .toList();

    // Then
    assertThat(answers).allMatch(answer -> answer.length() <= 80);
  }

  @Test
  void joinsJapaneseWithoutSpaces() {
    // Given
    Ask ask = new Ask(Stance.CONSOLING, Intent.SHARING, "つらい", false);

    // When
    String answer = banks.in("ja").orElseThrow().answer(ask, 3, text -> true, "").orElseThrow();

    // Then
    assertThat(answer).doesNotContain(" ").endsWith("。");
  }
}
