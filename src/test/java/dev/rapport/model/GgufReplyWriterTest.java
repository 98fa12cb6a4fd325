package dev.rapport.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.model.gguf.TinyGguf;
import dev.rapport.model.gguf.Weights;
import dev.rapport.model.gguf.WeightsModel;
import dev.rapport.reply.ReplyWriter.Rung;
import dev.rapport.reply.ReplyWriter.Written;
import dev.rapport.reply.ReplyWriter.Written.Answer;
import dev.rapport.reply.ReplyWriter.Written.Declined;
import dev.rapport.reply.ReplyWriter.Written.Unavailable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GgufReplyWriterTest {

  @TempDir private Path folder;

  @Test
  void answersAndCostsNothing() throws IOException {
    // Given
    try (GgufReplyWriter writer = writer(TinyGguf.brief(folder), 2048)) {

      // When
      Written written = writer.write(Assignments.question().build());

      // Then
      assertThat(written)
          .isInstanceOfSatisfying(
              Answer.class,
              answer -> {
                assertThat(answer.text()).isNotBlank();
                assertThat(answer.model()).isEqualTo("tiny.gguf");
              });
      assertThat(written.costUsd()).isEqualTo(BigDecimal.ZERO);
      assertThat(writer.costs()).isFalse();
      assertThat(writer.rung()).isEqualTo(new Rung("gguf", "a test wants it"));
    }
  }

  @Test
  void aPromptWithoutRoomForAnAnswerIsForAPerson() throws IOException {
    // Given
    try (GgufReplyWriter writer = writer(TinyGguf.brief(folder), 256)) {

      // When
      Written written =
          writer.write(Assignments.question().told("Be kind.", "x ".repeat(400)).build());

      // Then
      assertThat(written)
          .isEqualTo(
              new Declined("the post and the prompt are too long for rapport.model.gguf.context"));
    }
  }

  @Test
  void saysWhyItIsDown() throws IOException {
    // Given
    Path noise = Files.write(folder.resolve("noise.gguf"), "GGUF, it says".getBytes());
    try (GgufReplyWriter writer = writer(noise, 256)) {

      // When
      Written written = writer.write(Assignments.question().build());

      // Then
      assertThat(written)
          .isInstanceOfSatisfying(
              Unavailable.class, down -> assertThat(down.why()).startsWith("llama.cpp "));
      assertThat(writer.rung().why()).startsWith("a test wants it; it is down: llama.cpp ");
    }
  }

  private static GgufReplyWriter writer(Path file, int context) {
    Duration patience = Duration.ofSeconds(30);
    WeightsModel model =
        new WeightsModel(new Weights(file, 1, context, patience), Clock.systemUTC());
    return new GgufReplyWriter("a test wants it", "tiny.gguf", new TwoModes(patience), model);
  }
}
