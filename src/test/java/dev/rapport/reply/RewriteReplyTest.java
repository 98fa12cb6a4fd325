package dev.rapport.reply;

import static dev.rapport.mention.PostBuilder.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.mention.money.FakeCostLog;
import dev.rapport.mention.money.TestMoney;
import dev.rapport.post.Post;
import dev.rapport.reply.Approach.Context;
import dev.rapport.reply.Draft.Origin;
import dev.rapport.reply.RewriteReply.Rewritten;
import dev.rapport.reply.variant.Variant;
import dev.rapport.testing.MovingClock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose words an answer is in that a reviewer has written anew. */
class RewriteReplyTest {

  private static final Post MENTION = post("1", "@rapport thank you for yesterday").build();
  private static final Variant DESK = TestVariants.as("desk");

  private final MovingClock clock = new MovingClock();
  private final FakeWriter writer = new FakeWriter();
  private final Composing composing = Composing.plain(new TestReplyConfig(3, 3, 2), clock);
  private Variant served = DESK;
  private final RewriteReply rewrite =
      new RewriteReply(
          composing.by(writer),
          writer,
          TestMoney.watch(new FakeCostLog(), "", clock),
          TestVariants.choosing(() -> served));

  @BeforeEach
  void answer() {
    writer.says("You are welcome, it was a pleasure.");
    writer.says("You are welcome, any time.");
  }

  @Test
  void itStaysInTheVariantAndInTheTrialThatItWasOf() {
    // When
    Origin anew = anew(draft(DESK.version()), Optional.of(DESK.version()));

    // Then
    assertThat(anew.variant()).isEqualTo(DESK.version());
    assertThat(anew.trial()).isEqualTo(TestVariants.TRIAL);
    assertThat(anew.persona()).startsWith("desk@");
  }

  @Test
  void ofAVariantThatIsGoneItIsAsTheSettingsHaveIt() {
    // Given
    served = Variant.BASE;

    // When
    Origin anew = anew(draft(DESK.version()), Optional.of(DESK.version()));

    // Then
    assertThat(anew.variant()).isNull();
    assertThat(anew.trial()).isNull();
    assertThat(anew.persona()).startsWith("rapport@");
  }

  @Test
  void whereNobodyHasAnsweredItIsAsTheSettingsHaveIt() {
    assertThat(anew(draft(DESK.version()), Optional.empty()).variant()).isNull();
  }

  private Draft draft(String version) {
    Draft first =
        ((ComposeReply.Candidate.Passed)
                composing
                    .by(writer)
                    .compose(composing.by(writer).approach(MENTION, Context.NONE), 1))
            .draft();
    return TestVariants.wrote(version, first);
  }

  private Origin anew(Draft before, Optional<String> variant) {
    Context context = new Context(Optional.empty(), List.of(), Optional.of("desk"), false, variant);
    Context unknown = new Context(Optional.empty(), List.of());
    return ((Rewritten.Written)
            rewrite.rewrite(MENTION, variant.isPresent() ? context : unknown, "", before))
        .draft()
        .origin();
  }
}
