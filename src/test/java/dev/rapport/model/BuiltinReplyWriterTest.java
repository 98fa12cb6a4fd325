package dev.rapport.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.reply.ReplyWriter.Written;
import dev.rapport.reply.ReplyWriter.Written.Answer;
import dev.rapport.reply.ReplyWriter.Written.Declined;
import dev.rapport.reply.Stance;
import dev.rapport.tone.Intent;
import dev.rapport.tone.ToneReading.Sentiment.Label;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

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

  private String text(Assignments assignment) {
    return ((Answer) writer.write(assignment.build())).text();
  }
}
