package dev.rapport.reply;

import static dev.rapport.mention.PostBuilder.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.mention.money.FakeCostLog;
import dev.rapport.mention.money.TestMoney;
import dev.rapport.mention.money.WatchSpending;
import dev.rapport.platform.x.XTextLimits;
import dev.rapport.post.Post;
import dev.rapport.reply.ReplyWriter.Written;
import dev.rapport.reply.SettleTone.Settled;
import dev.rapport.reply.prompt.TestPrompts;
import dev.rapport.testing.MovingClock;
import dev.rapport.tone.LocalToneAnalyzer;
import dev.rapport.tone.ToneConfig;
import dev.rapport.tone.ToneReading;
import dev.rapport.tone.ToneReading.Sentiment.Label;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettleToneTest {

  private static final LocalToneAnalyzer ANALYZER = LocalToneAnalyzer.standard();
  private static final BigDecimal CENT = new BigDecimal("0.01");
  private static final String HEARD =
      "{\"sentiment\": \"negative\", \"emotion\": \"disgust\", \"ironic\": true}";

  private final MovingClock clock = new MovingClock();
  private final FakeCostLog costs = new FakeCostLog();
  private final WatchSpending spending =
      TestMoney.watch(costs, "per-day.soft=1, per-day.hard=2", clock);
  private final FakeWriter model = new FakeWriter();

  @Test
  void aWeakReadingIsSettledByTheModel() {
    // Given
    model.answers.add(new Written.Answer(HEARD, "test", CENT));

    // When
    Settled settled = settle(1, "@rapport well, what a day that was again");

    // Then
    assertThat(settled.reading().sentiment().label()).isEqualTo(Label.NEGATIVE);
    assertThat(settled.costUsd()).isEqualTo(CENT);
    assertThat(model.asked).hasSize(1);
    assertThat(model.asked.getFirst().mode()).isEqualTo(Mode.FAST);
    Prompt prompt = model.asked.getFirst().prompt();
    assertThat(prompt.system()).doesNotContain("what a day", "{{");
    assertThat(prompt.user()).contains("what a day that was again");
    assertThat(prompt.version()).startsWith("settle@");
  }

  @Test
  void nobodyIsAskedUnlessTheOperatorAllowsIt() {
    assertUnasked(settle(0, "@rapport well, what a day that was again"));
  }

  @Test
  void nobodyIsAskedAboutAPersonInDanger() {
    assertUnasked(settle(1, "@rapport I want to kill myself"));
  }

  @Test
  void nobodyIsAskedAboutAReadingThatIsSure() {
    assertUnasked(settle(0.2, "@rapport thank you so much, you are wonderful"));
  }

  @Test
  void nobodyIsAskedAboutNothing() {
    assertUnasked(settle(1, "@rapport"));
  }

  @Test
  void aPersonaThatReadsNoPromptsIsNotAsked() {
    // Given
    model.readsPrompts = false;

    // When
    Settled settled = settle(1, "@rapport well, what a day that was again");

    // Then
    assertUnasked(settled);
  }

  @Test
  void nobodyIsAskedOnceMoneyIsTight() {
    // Given
    costs.spend("1", clock.instant());
    spending.look();

    // When
    Settled settled = settle(1, "@rapport well, what a day that was again");

    // Then
    assertUnasked(settled);
  }

  @Test
  void whateverElseComesBackIsPaidForAndChangesNothing() {
    for (Written useless :
        List.of(
            new Written.Answer("I cannot judge that.", "test", CENT),
            new Written.Declined("no", CENT),
            new Written.Unavailable("down", Duration.ofSeconds(1), CENT))) {
      // Given
      model.answers.add(useless);

      // When
      Settled settled = settle(1, "@rapport well, what a day that was again");

      // Then
      assertThat(settled.reading())
          .isEqualTo(read(post("1", "@rapport well, what a day that was again").build()));
      assertThat(settled.costUsd()).isEqualTo(CENT);
    }
  }

  private void assertUnasked(Settled settled) {
    assertThat(model.asked).isEmpty();
    assertThat(settled.costUsd()).isZero();
    assertThat(settled.reading().because()).doesNotContain("settled by the language model");
  }

  private Settled settle(double below, String text) {
    Post mention = post("1", text).build();
    return new SettleTone(
            model, spending, below(below), TestPrompts.shelf(new TestReplyConfig(3, 3, 2)))
        .settle(mention, read(mention), new XTextLimits());
  }

  private static ToneReading read(Post mention) {
    return ANALYZER.read(mention.words(), "");
  }

  private static ToneConfig below(double below) {
    return new ToneConfig() {
      @Override
      public boolean meaning() {
        return true;
      }

      @Override
      public Optional<Path> model() {
        return Optional.empty();
      }

      @Override
      public double settleBelow() {
        return below;
      }
    };
  }
}
