package dev.rapport.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.reply.ReplyWriter.Written;
import dev.rapport.reply.ReplyWriter.Written.Answer;
import dev.rapport.reply.ReplyWriter.Written.Declined;
import dev.rapport.reply.Stance;
import dev.rapport.tone.Intent;
import dev.rapport.tone.ToneReading.Sentiment.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltinReplyWriterTest {

  private static final String EMOJI = ".*\\p{IsEmoji_Presentation}.*";

  private final BuiltinReplyWriter writer =
      new BuiltinReplyWriter(new AnswerBank(), "no model is configured");
  private final Assignments joke =
      Assignments.question().met(Stance.PLAYFUL, Intent.JOKE, "light attracts bugs 😂");

  @Test
  void saysWhatItIs() {
    // Given, When
    var rung = writer.rung();

    // Then
    assertThat(rung.name()).isEqualTo("builtin");
    assertThat(rung.why()).isEqualTo("no model is configured");
  }

  @Test
  void theSameAssignmentGivesTheSameAnswer() {
    // Given
    Assignments assignment = joke.seeded(42);

    // When
    Written first = writer.write(assignment.build());

    // Then
    assertThat(first).isEqualTo(writer.write(assignment.build()));
    assertThat(first)
        .asInstanceOf(InstanceOfAssertFactories.type(Answer.class))
        .satisfies(answer -> assertThat(answer.model()).isEqualTo("builtin"))
        .satisfies(answer -> assertThat(answer.costUsd()).isZero());
  }

  @Test
  void otherSeedsGiveOtherAnswers() {
    // Given
    LongStream seeds = LongStream.range(0, 200);

    // When
    Set<Written> answers =
        seeds.mapToObj(seed -> writer.write(joke.seeded(seed).build())).collect(Collectors.toSet());

    // Then
    assertThat(answers).hasSize(200);
  }

  @Test
  void goesFurtherAfieldWhenTheWordsForASubjectAreUsedUp() {
    // Given
    Assignments morning = Assignments.question().met(Stance.WARM, Intent.GREETING, "good morning");
    Assignments hello = Assignments.question().met(Stance.WARM, Intent.GREETING, "hello");

    // When
    String early = text(morning.seeded(256 * 5 + 7));
    String late = text(morning.seeded(256 * 5 + 8));

    // Then
    assertThat(early).isNotEqualTo(text(hello.seeded(256 * 5 + 7)));
    assertThat(late).isEqualTo(text(hello.seeded(256 * 5 + 8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void tellsNobodyTheSameTwiceInARow(String language) {
    // Given somebody who writes much the same again and again, and a seed that knows nothing of it
    Assignments again = Assignments.question().in(language);
    List<String> cores = cores(language, Stance.INFORMATIVE, Intent.QUESTION);

    // When
    List<String> told = new ArrayList<>(List.of(text(again)));
    for (int mention = 1; mention < 200; mention++) {
      told.add(text(again.seeded(mention % 3 * 256L).after(told.getLast())));
    }

    // Then
    List<String> said =
        told.stream()
            .map(text -> cores.stream().filter(text::contains).findFirst().orElseThrow())
            .toList();
    assertThat(IntStream.range(1, said.size()))
        .noneMatch(next -> said.get(next).equals(said.get(next - 1)));
  }

  @Test
  void saysItAgainRatherThanNothing() {
    // Given somebody who has heard all there is
    Assignments question = Assignments.question();
    List<String> cores = cores("en", Stance.INFORMATIVE, Intent.QUESTION);

    // When
    String text = text(question.after(String.join(" ", cores)));

    // Then
    assertThat(text).isEqualTo(text(question));
  }

  @Test
  void usesAnEmojiOnlyWithThoseWhoDo() {
    // Given
    Assignments withEmoji = joke.feeling(Label.POSITIVE, 0.3);

    // When
    String with = text(withEmoji);
    String without = text(joke.feeling(Label.POSITIVE, 0));
    String unhappy = text(joke.feeling(Label.NEGATIVE, 0.3));

    // Then
    assertThat(with).matches(EMOJI);
    assertThat(without).doesNotMatch(EMOJI);
    assertThat(unhappy).doesNotMatch(EMOJI);
  }

  @Test
  void declinesLanguagesThatNobodyWroteFor() {
    // Given
    Assignments greek = joke.in("el");

    // When
    Written written = writer.write(greek.build());

    // Then
    assertThat(written).isEqualTo(new Declined("no written answer in el"));
  }

  @Test
  void keepsToTheLimits() {
    // Given
    Assignments tight = joke.limitedTo(60);

    // When
    String text = text(tight);

    // Then
    assertThat(text).hasSizeLessThanOrEqualTo(60);
  }

  @Test
  void declinesWhenNothingFits() {
    // Given
    Assignments impossible = joke.limitedTo(5);

    // When
    Written written = writer.write(impossible.build());

    // Then
    assertThat(written).isEqualTo(new Declined("no written answer is short enough"));
  }

  private static List<String> cores(String language, Stance stance, Intent intent) {
    LanguageBank bank = new AnswerBank().in(language).orElseThrow();
    return bank.stances().get(stance).intents().get(intent).cores();
  }

  private String text(Assignments assignment) {
    return ((Answer) writer.write(assignment.build())).text();
  }
}
