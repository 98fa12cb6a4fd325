package dev.rapport.reply;

import static dev.rapport.mention.PostBuilder.NOW;
import static dev.rapport.mention.PostBuilder.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.mention.MentionReceived;
import dev.rapport.mention.money.FakeCostLog;
import dev.rapport.mention.money.TestMoney;
import dev.rapport.mention.money.WatchSpending;
import dev.rapport.post.Post;
import dev.rapport.reply.ReplyWriter.Written;
import dev.rapport.reply.grounding.Knowledge;
import dev.rapport.reply.memory.CoreTranslator.Translated;
import dev.rapport.reply.memory.FakeMemory;
import dev.rapport.reply.memory.Found;
import dev.rapport.reply.memory.TestMemory;
import dev.rapport.testing.MovingClock;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Drafting, where the same was asked and answered before. */
class RetellingTest {

  private static final Post MENTION =
      post("1", "@bob @rapport is this true?").prefix("@bob ").answering("P").build();

  private static final Source SOURCE = new Source("https://towers.example/iron", "Iron towers");
  private static final String CORE = "No, this is not true. The tower was finished in 1889.";

  private final MovingClock clock = new MovingClock();
  private final WatchSpending spending = TestMoney.watch(new FakeCostLog(), "", clock);
  private final TestReplyConfig config = new TestReplyConfig(3, 3, 2);
  private final Knowledge knowledge = Knowledge.read(Path.of("none"));
  private final FakeWriter writer = new FakeWriter();
  private final KeepingDesk desk = new KeepingDesk(MENTION);

  @Test
  void whatIsRememberedIsToldAndNobodyIsAsked() {
    // When
    drafting(FakeMemory.knowing(CORE, List.of(SOURCE), new Found.Writing<>())).on(received());

    // Then
    assertThat(writer.asked).isEmpty();
    assertThat(desk.kept)
        .singleElement()
        .satisfies(draft -> assertThat(draft.text()).contains(CORE))
        .returns(List.of(SOURCE), Draft::sources)
        .returns("remembered from the answer to x:first", Draft::reasoning)
        .returns(true, draft -> draft.origin().retold());
  }

  @Test
  void whatCouldBeToldInPartOnlyIsWrittenAnew() {
    // Given a verdict without what its facts rest on
    writer.says("That is hard to tell without the records, so I leave it open.");

    // When
    drafting(FakeMemory.knowing(CORE, List.of(), new Found.Writing<>())).on(received());

    // Then
    assertThat(desk.kept)
        .singleElement()
        .satisfies(draft -> assertThat(draft.text()).startsWith("That is hard to tell"));
  }

  @Test
  void whatSomebodyWasToldInTheVerySameWordsIsWrittenAnew() {
    // Given
    desk.repeats = 1;
    writer.says("That is hard to tell without the records, so I leave it open.");

    // When
    drafting(FakeMemory.knowing(CORE, List.of(SOURCE), new Found.Writing<>())).on(received());

    // Then
    assertThat(writer.asked).hasSize(1);
    assertThat(desk.kept).hasSize(1);
  }

  @Test
  void whileSomebodyElseIsAnsweredTheMentionWaits() {
    // When
    drafting(FakeMemory.writing()).on(received());

    // Then
    assertThat(writer.asked).isEmpty();
    assertThat(desk.kept).isEmpty();
    assertThat(desk.postponed).isEqualTo(1);
  }

  @Test
  void whatIsWrittenAnewIsRemembered() {
    // Given
    FakeMemory memory = FakeMemory.empty();
    writer.answers.add(
        new Written.Answer(
            "Worth asking. " + CORE, "test", BigDecimal.ZERO, List.of(SOURCE), "a thought"));

    // When
    drafting(memory).on(received());

    // Then
    assertThat(memory.remembered).containsExactly(CORE);
  }

  @Test
  void wordsThatWereWrittenBeforehandAreNotRemembered() {
    // Given
    FakeMemory memory = FakeMemory.empty();
    writer.readsPrompts = false;
    writer.says("Worth asking. " + CORE);

    // When
    drafting(memory).on(received());

    // Then
    assertThat(desk.kept).hasSize(1);
    assertThat(memory.remembered).isEmpty();
  }

  @Test
  void whoMayBeInDangerIsNeverToldWhatIsRememberedNorRemembered() {
    // Given
    Post mention = post("2", "@rapport is this true? I want to die").answering("P").build();
    KeepingDesk kept = new KeepingDesk(mention);
    FakeMemory memory = FakeMemory.knowing(CORE, List.of(SOURCE), new Found.Writing<>());

    // When
    drafting(kept, memory).on(new MentionReceived(mention.root(), mention.conversation(), NOW));

    // Then
    assertThat(kept.kept)
        .singleElement()
        .returns("vetted", draft -> draft.origin().rung())
        .satisfies(draft -> assertThat(draft.text()).doesNotContain(CORE));
    assertThat(memory.asked).isZero();
    assertThat(memory.remembered).isEmpty();
    assertThat(writer.asked).isEmpty();
  }

  private DraftReply drafting(FakeMemory memory) {
    return drafting(desk, memory);
  }

  private DraftReply drafting(DraftDesk desk, FakeMemory memory) {
    return new DraftReply(
        desk,
        new Composing(config, clock, spending, knowledge, () -> true).by(writer),
        config,
        spending,
        TestMemory.over(
            memory,
            post -> Optional.empty(),
            (core, language, asker) -> new Translated(Optional.empty(), BigDecimal.ZERO),
            knowledge),
        StancePreference.OF_THE_TABLE,
        VariantChoice.OF_THE_SETTINGS);
  }

  private static MentionReceived received() {
    return new MentionReceived(MENTION.root(), MENTION.conversation(), NOW);
  }
}
