package dev.rapport.reply;

import static dev.rapport.mention.PostBuilder.NOW;
import static dev.rapport.mention.PostBuilder.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.mention.IneligibleReason;
import dev.rapport.mention.MentionReceived;
import dev.rapport.mention.money.FakeCostLog;
import dev.rapport.mention.money.TestMoney;
import dev.rapport.mention.money.WatchSpending;
import dev.rapport.post.Post;
import dev.rapport.post.PostRef;
import dev.rapport.reply.Approach.Context;
import dev.rapport.reply.Draft.Origin;
import dev.rapport.reply.DraftDesk.Claim;
import dev.rapport.reply.DraftDesk.Kept;
import dev.rapport.reply.ReplyConfig.ModeRow;
import dev.rapport.reply.ReplyWriter.Written;
import dev.rapport.reply.alignment.AlignmentScore;
import dev.rapport.reply.grounding.CheckedClaim;
import dev.rapport.reply.grounding.Knowledge;
import dev.rapport.reply.grounding.Verdict;
import dev.rapport.reply.memory.Recollection;
import dev.rapport.reply.variant.Variant;
import dev.rapport.testing.MovingClock;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DraftReplyTest {

  private static final Post MENTION = post("1", "@rapport thank you for yesterday").build();

  private final MovingClock clock = new MovingClock();
  private final FakeCostLog costs = new FakeCostLog();
  private final WatchSpending spending =
      TestMoney.watch(costs, "per-day.soft=1, per-day.hard=2", clock);
  private final Desk desk = new Desk();
  private final FakeWriter writer = new FakeWriter();
  private final TestReplyConfig config = new TestReplyConfig(3, 3, 2);
  private final Knowledge knowledge =
      Knowledge.read(Path.of("src/test/resources/dev/rapport/reply/knowledge"));
  private boolean broken;
  private Variant variant = Variant.BASE;
  private final DraftReply draft =
      new DraftReply(
          desk,
          new Composing(config, clock, spending, knowledge, this::trustsCitations).by(writer),
          config,
          spending,
          Recollection.NONE,
          StancePreference.OF_THE_TABLE,
          TestVariants.choosing(() -> variant));

  @Test
  void aGoodAnswerIsKept() {
    // Given
    writer.says("You are welcome, it was a pleasure.");

    // When
    draft.on(received());

    // Then
    assertThat(desk.told).containsExactly("kept: You are welcome, it was a pleasure.");
    assertThat(writer.asked).hasSize(1);
  }

  @Test
  void whatAnAnswerRestsOnIsKeptBesideItAndInNothingElse() {
    // Given
    Source source = new Source("https://nasa.gov/apollo", "Apollo 11");
    writer.answers.add(
        new Written.Answer(
            "see example.com", "test", BigDecimal.ZERO, List.of(source), "a secret thought"));
    writer.says("see example.org");
    writer.answers.add(
        new Written.Answer(
            "You are welcome.", "test", BigDecimal.ZERO, List.of(source), "another thought"));

    // When
    draft.on(received());

    // Then
    assertThat(desk.kept)
        .singleElement()
        .returns(List.of(source), Draft::sources)
        .returns("another thought", Draft::reasoning);
    assertThat(writer.asked)
        .extracting(Assignment::prompt)
        .allSatisfy(
            prompt -> assertThat(prompt.toString()).doesNotContain("a secret thought", "nasa.gov"));
  }

  @Test
  void theWriterHearsWhatThisPersonWasToldLastTime() {
    // Given
    desk.said = Optional.of("Hello again.");
    writer.says("You are welcome, it was a pleasure.");

    // When
    draft.on(received());

    // Then
    assertThat(writer.asked).extracting(Assignment::said).containsExactly(desk.said);
  }

  @Test
  void aThreadIsAnsweredInTheVoiceThatItKnowsAndAtItsLength() {
    // Given
    desk.persona = Optional.of("desk");
    writer.says("You are welcome, it was a pleasure.");

    // When
    draft.on(received());

    // Then
    assertThat(writer.asked.getFirst().prompt().system())
        .contains("You are the support desk", "At most 240 characters");
    assertThat(desk.kept.getFirst().origin().persona()).matches("desk@[0-9a-f]{8}");
    assertThat(desk.kept.getFirst().origin().prompt()).matches("reply@[0-9a-f]{8}");
  }

  @Test
  void aVariantAnswersInItsOwnWayAndTheDraftSaysSo() {
    // Given
    variant = TestVariants.as("desk");
    writer.says("You are welcome, it was a pleasure.");

    // When
    draft.on(received());

    // Then
    assertThat(writer.asked.getFirst().prompt().system()).contains("You are the support desk");
    assertThat(desk.kept.getFirst().origin())
        .returns(variant.version(), Origin::variant)
        .returns(TestVariants.TRIAL, Origin::trial);
  }

  @Test
  void aVariantHasItsOwnModelAndItsOwnScore() {
    // Given
    ModeRow row = config.thinking();
    variant =
        new Variant(
            "deep",
            "1a2b3c4d",
            Optional.empty(),
            Optional.empty(),
            Map.of(Mode.FAST, row),
            Optional.of(TestVariants.BREVITY));
    writer.says("You are welcome, it was a pleasure.");

    // When
    draft.on(received());

    // Then
    assertThat(writer.asked.getFirst().row()).contains(row);
    AlignmentScore score = desk.kept.getFirst().alignment();
    assertThat(score.total()).isEqualTo(score.brevity());
  }

  @Test
  void whatTheSettingsSayNamesNoVariant() {
    // Given
    writer.says("You are welcome, it was a pleasure.");

    // When
    draft.on(received());

    // Then
    assertThat(desk.kept.getFirst().origin())
        .returns(null, Origin::variant)
        .returns("base", Origin::variantOrBase);
  }

  @Test
  void aThreadDoesNotKeepTheVoiceOfAVariantThatIsGone() {
    // Given
    desk.persona = Optional.of("desk");
    desk.variant = Optional.of("as-desk@1a2b3c4d");
    writer.says("You are welcome, it was a pleasure.");

    // When
    draft.on(received());

    // Then
    assertThat(desk.kept.getFirst().origin().persona()).startsWith("rapport@");
  }

  @Test
  void anAnswerThatAGateRefusesIsWrittenAnewWithMoreThought() {
    // Given
    writer.says("ask @bob about it");
    writer.says("You are welcome, it was a pleasure.");

    // When
    draft.on(received());

    // Then
    assertThat(desk.told).containsExactly("kept: You are welcome, it was a pleasure.");
    assertThat(writer.asked).extracting(Assignment::mode).containsExactly(Mode.FAST, Mode.THINKING);
    assertThat(writer.asked).extracting(Assignment::seed).doesNotHaveDuplicates();
  }

  @Test
  void whenNoneIsGoodAPersonIsAskedAndSeesTheLast() {
    // Given
    writer.says("see example.com");
    writer.says("see example.org");
    writer.says("see example.net");

    // When
    draft.on(received());

    // Then
    assertThat(desk.told)
        .containsExactly("held: see example.net, no draft that may go out: it holds a link");
  }

  @Test
  @DisplayName("case 23: what is too long, as the platform counts, is asked for at half the length")
  void whatIsTooLongIsAskedForShorter() {
    // Given
    String tooLong = "Thank you 🙂".repeat(24);
    assertThat(tooLong.codePointCount(0, tooLong.length())).isLessThan(280);
    writer.says(tooLong);
    writer.says("You are welcome, it was a pleasure.");

    // When
    draft.on(received());

    // Then
    assertThat(desk.told).containsExactly("kept: You are welcome, it was a pleasure.");
    assertThat(writer.asked)
        .extracting(asked -> asked.prompt().system())
        .satisfiesExactly(
            first -> assertThat(first).contains("At most 280 characters"),
            second -> assertThat(second).contains("At most 140 characters"));
  }

  @Test
  @DisplayName("case 23: what stays too long is put before a person")
  void whatStaysTooLongIsHeld() {
    // Given
    String tooLong = "Thank you 🙂".repeat(24);
    IntStream.range(0, 3).forEach(i -> writer.says(tooLong));

    // When
    draft.on(received());

    // Then
    assertThat(desk.told)
        .containsExactly(
            "held: "
                + tooLong
                + ", no draft that may go out: it is 288 long where 280 are allowed");
  }

  @Test
  void aRepeatedTextIsWrittenAnew() {
    // Given
    desk.repeats = 1;
    writer.says("You are welcome.");
    writer.says("With pleasure, any time.");

    // When
    draft.on(received());

    // Then
    assertThat(desk.told).containsExactly("kept: With pleasure, any time.");
  }

  @Test
  void whatThisPersonWasNearlyToldLastTimeIsTriedInOtherWordsOnce() {
    // Given
    desk.said = Optional.of("You are welcome, it was a pleasure!");
    writer.says("You are welcome, it was a pleasure.");
    writer.says("You are welcome. It was a pleasure!");

    // When
    draft.on(received());

    // Then
    assertThat(desk.told).containsExactly("kept: You are welcome. It was a pleasure!");
    assertThat(writer.asked).hasSize(2);
  }

  @Test
  void whenAllWordsAreUsedUpTheyGoOutAgain() {
    // Given
    desk.repeats = 3;
    writer.says("You are welcome.");
    writer.says("With pleasure.");
    writer.says("Any time, truly.");

    // When
    draft.on(received());

    // Then
    assertThat(desk.told).containsExactly("repeated: Any time, truly.");
  }

  @Test
  void aWriterThatSaysTheSameAgainIsNotAskedForMore() {
    // Given
    desk.repeats = 3;
    writer.says("You are welcome.");
    writer.says("You are welcome.");

    // When
    draft.on(received());

    // Then
    assertThat(desk.told).containsExactly("repeated: You are welcome.");
  }

  @Test
  void aWriterThatCannotNowIsWaitedFor() {
    // Given
    writer.answers.add(new Written.Unavailable("down", Duration.ofSeconds(9)));

    // When
    draft.on(received());

    // Then
    assertThat(desk.told).containsExactly("postponed for 9 s, spent 0");
  }

  @Test
  void afterAllPatienceAPersonIsAsked() {
    // Given
    desk.attempt = 2;
    writer.answers.add(new Written.Unavailable("down", Duration.ofSeconds(9)));

    // When
    draft.on(received());

    // Then
    assertThat(desk.told).containsExactly("held: , the model cannot be reached: down");
  }

  @Test
  void whatIsNotFreeCostsNothing() {
    // Given
    desk.taken = true;

    // When
    draft.on(received());

    // Then
    assertThat(writer.asked).isEmpty();
  }

  @Test
  void triesThatCameToNothingAreInTheBill() {
    // Given
    writer.says("ask @bob about it");
    writer.says("see example.com");
    writer.says("You are welcome, it was a pleasure.");

    // When
    draft.on(received());

    // Then
    assertThat(desk.paid).containsExactly(new BigDecimal("0.003"));
  }

  @Test
  void fromASoftCapOnNothingIsThoughtAboutForLong() {
    // Given
    costs.spend("1", clock.instant());
    spending.look();
    writer.says("ask @bob about it");
    writer.says("You are welcome, it was a pleasure.");

    // When
    draft.on(received());

    // Then
    assertThat(writer.asked).extracting(Assignment::mode).containsExactly(Mode.FAST, Mode.FAST);
  }

  @Test
  void fromAHardCapOnNoModelIsAsked() {
    // Given
    costs.spend("2", clock.instant());
    spending.look();

    // When
    draft.on(received());

    // Then
    assertThat(desk.told).containsExactly("left: money-cap");
    assertThat(writer.asked).isEmpty();
  }

  @Test
  void anAnswerThatDoesNotSuitTheAskerIsThoughtOverOnceAndThenHeld() {
    // Given
    String rude = "lol whatever, nobody asked you, loser 😂😂😂";
    writer.says(rude);
    writer.says(rude);

    // When
    draft.on(received());

    // Then
    assertThat(writer.asked).extracting(Assignment::mode).containsExactly(Mode.FAST, Mode.THINKING);
    assertThat(desk.told)
        .singleElement()
        .asString()
        .startsWith("held: " + rude + ", no draft that may go out: it suits the asker too little");
  }

  @Test
  void whatAGateRefusesIsTriedAsOftenAsEverHoweverIllItSuits() {
    // Given
    String rude = "lol whatever, nobody asked you, loser 😂😂😂 https://example.com";
    writer.says(rude);
    writer.says(rude);
    writer.says("You are very welcome!");

    // When
    draft.on(received());

    // Then
    assertThat(desk.told).containsExactly("kept: You are very welcome!");
  }

  @Test
  void aFactThatTheKnowledgeSupportsGoesOutWithWhereItStands() {
    // Given
    writer.says("You are welcome! Orders ship within 3 days.");

    // When
    draft.on(received());

    // Then
    assertThat(desk.told).containsExactly("kept: You are welcome! Orders ship within 3 days.");
    assertThat(desk.kept.getFirst().claims())
        .singleElement()
        .returns(Verdict.SUPPORTED, CheckedClaim::verdict)
        .returns("shop.md, Delivery", CheckedClaim::where);
  }

  @Test
  void aFactThatRestsOnNothingIsLeftOut() {
    // Given
    writer.says("You are welcome, it was a pleasure. The tower is 330 m tall.");

    // When
    draft.on(received());

    // Then
    assertThat(desk.told).containsExactly("kept: You are welcome, it was a pleasure.");
    assertThat(desk.kept.getFirst().claims())
        .extracting(CheckedClaim::text)
        .containsExactly("The tower is 330 m tall.");
  }

  @Test
  void whatIsNothingButAWrongFactIsThoughtOverOnceAndThenHeld() {
    // Given
    writer.says("Orders ship within 2 days.");
    writer.says("Orders ship within 9 days.");

    // When
    draft.on(received());

    // Then
    assertThat(writer.asked).extracting(Assignment::mode).containsExactly(Mode.FAST, Mode.THINKING);
    assertThat(desk.told)
        .containsExactly(
            "held: Orders ship within 9 days., no draft that may go out: it states what the"
                + " knowledge contradicts");
  }

  @Test
  void whatCannotBeCheckedIsHeld() {
    // Given
    broken = true;
    Written.Answer cited =
        new Written.Answer(
            "The tower is 330 m tall.",
            "test",
            BigDecimal.ZERO,
            List.of(new Source("https://a.example", "A tower")),
            "");
    writer.answers.add(cited);
    writer.answers.add(cited);

    // When
    draft.on(received());

    // Then
    assertThat(desk.told)
        .containsExactly(
            "held: The tower is 330 m tall., no draft that may go out: it could not be checked:"
                + " IllegalStateException");
  }

  @Test
  void whatWasWrittenBeforehandIsNotChecked() {
    // Given
    writer.readsPrompts = false;
    writer.says("You are welcome, it was a pleasure. The tower is 330 m tall.");

    // When
    draft.on(received());

    // Then
    assertThat(desk.kept)
        .singleElement()
        .returns("You are welcome, it was a pleasure. The tower is 330 m tall.", Draft::text)
        .returns(null, Draft::claims);
  }

  @Test
  void aHardCapThatIsReachedMeanwhileEndsTheTries() {
    // Given
    writer.whenAsked =
        () -> {
          costs.spend("2", clock.instant());
          spending.look();
        };
    writer.says("see example.com");

    // When
    draft.on(received());

    // Then
    assertThat(desk.told)
        .containsExactly("held: see example.com, no draft that may go out: it holds a link");
  }

  @Test
  void theSameMentionGetsTheSameSeedAfterACrash() {
    // Given
    writer.says("You are welcome.");
    draft.on(received());
    writer.says("You are welcome.");
    desk.attempt = 2;

    // When
    draft.on(received());

    // Then
    assertThat(writer.asked.get(0).seed()).isEqualTo(writer.asked.get(1).seed());
  }

  private boolean trustsCitations() {
    if (broken) {
      throw new IllegalStateException("no answer");
    }
    return true;
  }

  private static MentionReceived received() {
    return new MentionReceived(MENTION.root(), MENTION.conversation(), NOW);
  }

  private static final class Desk implements DraftDesk {
    private final List<String> told = new ArrayList<>();
    private final List<BigDecimal> paid = new ArrayList<>();
    private final List<Draft> kept = new ArrayList<>();
    private int attempt = 1;
    private int repeats;
    private Optional<String> said = Optional.empty();
    private Optional<String> persona = Optional.empty();
    private Optional<String> variant = Optional.empty();
    private boolean taken;

    @Override
    public Optional<Claim> claim(PostRef mention) {
      return taken
          ? Optional.empty()
          : Optional.of(
              new Claim(MENTION, attempt, new Context(said, List.of(), persona, false, variant)));
    }

    @Override
    public Kept keep(Claim claim, Draft draft) {
      if (repeats-- > 0) {
        return Kept.REPEATED;
      }
      told.add("kept: " + draft.text());
      kept.add(draft);
      paid.add(draft.origin().costUsd());
      return Kept.DRAFTED;
    }

    @Override
    public void keepRepeated(Claim claim, Draft draft) {
      told.add("repeated: " + draft.text());
    }

    @Override
    public void hold(Claim claim, Draft best, String why) {
      told.add("held: " + best.text() + ", " + why);
    }

    @Override
    public void postpone(Claim claim, Duration wait, BigDecimal spent) {
      told.add("postponed for " + wait.toSeconds() + " s, spent " + spent);
    }

    @Override
    public void leave(PostRef mention, IneligibleReason why) {
      told.add("left: " + why.code());
    }

    @Override
    public List<PostRef> stragglers(int max) {
      return List.of();
    }
  }
}
