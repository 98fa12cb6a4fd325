package dev.rapport.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.reply.Preview.Shown;
import dev.rapport.testing.MovingClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PreviewReplyTest {

  private final MovingClock clock = new MovingClock();
  private final FakeWriter writer = new FakeWriter();
  private final TestReplyConfig config = new TestReplyConfig(3, 3, 2);
  private final PreviewReply preview =
      new PreviewReply(Composing.plain(config, clock).by(writer), () -> "rapport", config, clock);

  @Test
  void everyTryIsShownWithWhatItCostAndTook() {
    // Given
    writer.whenAsked = () -> clock.pass(Duration.ofMillis(40));
    writer.says("Look at https://example.com");
    writer.says("You are very welcome!");

    // When
    Preview shown = preview.preview(ask("thank you for yesterday"));

    // Then
    assertThat(shown.draft()).isEqualTo("You are very welcome!");
    assertThat(shown.wouldPost()).isTrue();
    assertThat(shown.candidates())
        .extracting(Shown::text, Shown::mode, Shown::millis)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Look at https://example.com", "fast", 40L),
            org.assertj.core.groups.Tuple.tuple("You are very welcome!", "thinking", 40L));
    assertThat(shown.candidates().getFirst().trouble()).contains("link");
    assertThat(shown.cost()).isEqualByComparingTo(new BigDecimal("0.002"));
    assertThat(shown.time().all()).isEqualTo(80);
  }

  @Test
  void itEndsWhereALiveDraftWouldBeHeld() {
    // Given
    for (int i = 0; i < 3; i++) {
      writer.says("You are welcome, @bob");
    }

    // When
    Preview shown = preview.preview(ask("thank you for yesterday"));

    // Then
    assertThat(shown.wouldPost()).isFalse();
    assertThat(shown.candidates()).hasSize(3);
    assertThat(shown.trouble()).isEqualTo(shown.candidates().getLast().trouble());
  }

  @Test
  void aVettedAnswerIsShownAsSuch() {
    // When
    Preview shown = preview.preview(ask("I want to kill myself tonight"));

    // Then
    assertThat(shown.rung()).isEqualTo("vetted");
    assertThat(shown.wouldPost()).isTrue();
    assertThat(shown.draft()).contains("Samaritans 116 123");
    assertThat(shown.cost()).isEqualByComparingTo(BigDecimal.ZERO);
    assertThat(writer.asked).isEmpty();
  }

  @Test
  void whatIsAskedForStandsAboveWhatIsRead() {
    // Given
    writer.says("Gern geschehen, jederzeit wieder!");
    List<ThreadPost> thread = List.of(new ThreadPost(true, "Here you are."));

    // When
    Preview shown =
        preview.preview(
            new PreviewAsk("thank you", Optional.of(Mode.THINKING), Optional.of("de"), thread));

    // Then
    assertThat(shown.language()).isEqualTo("de");
    assertThat(shown.mode()).isEqualTo("thinking");
    assertThat(shown.modeReason()).isEqualTo("asked for");
    assertThat(writer.asked.getFirst().prompt().user()).contains("us: Here you are.");
  }

  private static PreviewAsk ask(String text) {
    return new PreviewAsk(text, Optional.empty(), Optional.empty(), List.of());
  }
}
