package dev.rapport.moderation;

import static dev.rapport.mention.PostBuilder.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.moderation.ModerationConfig.Autonomy;
import dev.rapport.moderation.ModerationConfig.Crisis;
import dev.rapport.moderation.ModerationConfig.Hold;
import dev.rapport.moderation.autonomy.Cell;
import dev.rapport.moderation.autonomy.MemoryJudgements;
import dev.rapport.moderation.autonomy.Subject;
import dev.rapport.moderation.queue.QueueOrder;
import dev.rapport.moderation.queue.ReviewQueues;
import dev.rapport.moderation.queue.Spot;
import dev.rapport.post.Post;
import dev.rapport.reply.Draft;
import dev.rapport.reply.Draft.ModeChoice;
import dev.rapport.reply.Draft.Origin;
import dev.rapport.reply.Draft.StanceChoice;
import dev.rapport.reply.Mode;
import dev.rapport.reply.Readings;
import dev.rapport.reply.ReplyDrafted;
import dev.rapport.reply.Stance;
import dev.rapport.reply.TestVariants;
import dev.rapport.reply.VariantChoice;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenReplyTest {

  private final FakeQueue queue = new FakeQueue();
  private final MemoryJudgements judgements = new MemoryJudgements();
  private Autonomy autonomy = Autonomy.OFF;
  private VariantChoice variants = VariantChoice.OF_THE_SETTINGS;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@rapport good morning",
        "@rapport my dog died yesterday",
        "@rapport third time your damn update broke my build, I'm furious",
        "@rapport why did the chicken cross the road 😂"
      })
  void everydayLifeGoesOutAtOnce(String text) {
    // Given
    screen(Hold.RISKY, text, "I hear you.");

    // Then
    assertThat(queue.told).singleElement().asString().startsWith("passed: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@rapport I don't want to live anymore",
        "@rapport what dosage of this antidepressant should I take?",
        "@rapport is this lump cancer?",
        "@rapport my father can’t breathe, what do I do",
        "@rapport welche Tabletten helfen gegen Kopfweh?",
        "@rapport who should I vote for in the election",
        "@rapport 選挙は誰に入れるべき？"
      })
  void whatAMachineShouldNotDecideWaits(String text) {
    // Given
    screen(Hold.RISKY, text, "I hear you.");

    // Then
    assertThat(queue.told).singleElement().asString().startsWith("held: ");
  }

  @Test
  void anAnswerCanBeRiskyWhereTheQuestionIsNot() {
    // Given
    screen(Hold.RISKY, "@rapport what do you think?", "Talk to an attorney before Friday.");

    // Then
    assertThat(queue.told).containsExactly("held: speaks of law");
  }

  @Test
  void everythingWaitsWhenTheOperatorSaysSo() {
    // Given
    screen(Hold.ALL, "@rapport good morning", "Good morning.");

    // Then
    assertThat(queue.told).containsExactly("held: every draft is reviewed");
  }

  @Test
  void nothingWaitsWhenTheOperatorSaysSo() {
    // Given
    screen(Hold.NONE, "@rapport I don't want to live anymore", "I hear you.");

    // Then
    assertThat(queue.told).singleElement().asString().startsWith("passed: ");
  }

  @Test
  void everythingWaitsWhileTheBreakerIsOn() {
    // Given
    queue.breakerIsOn = true;

    // When
    screen(Hold.NONE, "@rapport good morning", "Good morning.");

    // Then
    assertThat(queue.told)
        .containsExactly("held: the breaker is on: everything waits for a person");
  }

  @Test
  void aVettedAnswerWaitsForAPersonAndIsCalledVetted() {
    // When
    screenVetted(settings(Hold.RISKY, Crisis.HOLD));

    // Then
    assertThat(queue.told).containsExactly("held: somebody may be in danger; a vetted answer");
  }

  @Test
  void aVettedAnswerGoesOutAtOnceWhereTheOperatorSaysSo() {
    // When
    screenVetted(settings(Hold.RISKY, Crisis.SEND));

    // Then
    assertThat(queue.told)
        .containsExactly("passed: somebody may be in danger; a vetted answer, sent at once");
  }

  @Test
  void whatAModelWroteForSomebodyInDangerIsNotSentForThat() {
    // Given
    Post mention = post("1", "@rapport I don't want to live anymore").build();
    Draft draft = draft(mention, "I hear you.");

    // When
    screen(mention, draft, settings(Hold.RISKY, Crisis.SEND));

    // Then
    assertThat(queue.told).containsExactly("held: somebody may be in danger");
  }

  @Test
  void whoeverThreatensOthersTooIsSeenByAPersonFirst() {
    // Given
    Post mention =
        post("1", "@rapport I don't want to live anymore, I'm going to cut your throat first")
            .build();

    // When
    screen(
        mention,
        draft(mention, "Please call a crisis line.", "vetted"),
        settings(Hold.RISKY, Crisis.SEND));

    // Then
    assertThat(queue.told).containsExactly("held: hate or a threat");
  }

  @Test
  void aVettedAnswerWaitsWhereEverythingDoes() {
    // When
    screenVetted(settings(Hold.ALL, Crisis.SEND));

    // Then
    assertThat(queue.told).containsExactly("held: every draft is reviewed");
  }

  @Test
  void whatAVariantWroteThatNobodyGetsAnyMoreWaits() {
    // Given
    Post mention = post("1", "@rapport good morning").build();
    Draft draft = TestVariants.wrote("terse@1a2b3c4d", draft(mention, "Good morning."));

    // When
    screen(mention, draft, settings(Hold.NONE, Crisis.SEND));
    variants = TestVariants.always(TestVariants.named("terse", "1a2b3c4d"));
    screen(mention, draft, settings(Hold.NONE, Crisis.SEND));

    // Then
    assertThat(queue.told)
        .hasSize(2)
        .satisfies(
            told -> assertThat(told.getFirst()).isEqualTo("held: its variant is served no more"),
            told -> assertThat(told.getLast()).startsWith("passed: "));
  }

  @Test
  void theDecisionNamesTheHashOfTheText() {
    // Given
    Draft draft = screen(Hold.RISKY, "@rapport good morning", "Good morning.");

    // Then
    assertThat(queue.decision.textSha256()).isEqualTo(draft.sha256()).hasSize(64);
    assertThat(queue.decision.by()).isEqualTo("rule");
  }

  @Test
  void aNewInstallationHoldsWhatItWouldLetOut() {
    // Given
    autonomy = Autonomy.EARNED;

    // When
    screen(Hold.RISKY, "@rapport good morning", "Good morning.");

    // Then
    assertThat(queue.told)
        .containsExactly("held: not earned yet: greeting at low risk, share 0.00");
    assertThat(queue.screened.countedAs()).contains(new Subject("greeting"));
  }

  @Test
  void whatWasEarnedGoesOutAndOnlyThat() {
    // Given
    autonomy = Autonomy.EARNED;
    approve(new Cell(new Subject("greeting"), RiskTier.LOW), 100);

    // When
    screen(Hold.RISKY, "@rapport good morning", "Good morning.");
    screen(Hold.RISKY, "@rapport thank you so much", "You are welcome.");
    screen(Hold.ALL, "@rapport good morning", "Good morning.");

    // Then
    assertThat(queue.told)
        .containsExactly(
            "passed: earned: greeting at low risk, share 0.91",
            "held: not earned yet: thanks at low risk, share 0.00",
            "held: every draft is reviewed");
  }

  @Test
  void whatIsRiskyIsHeldByItsRiskWhateverWasEarned() {
    // Given
    autonomy = Autonomy.EARNED;
    approve(new Cell(new Subject("law"), RiskTier.HIGH), 100);

    // When
    screen(Hold.RISKY, "@rapport what do you think?", "Talk to an attorney.");

    // Then
    assertThat(queue.told).containsExactly("held: speaks of law");
    assertThat(queue.screened.tier()).isEqualTo(RiskTier.HIGH);
  }

  @Test
  void whoHoldsNothingNeedNotEarnItEither() {
    // Given
    autonomy = Autonomy.EARNED;

    // When
    screen(Hold.NONE, "@rapport I don't want to live anymore", "I hear you.");

    // Then
    assertThat(queue.told).containsExactly("passed: somebody may be in danger");
  }

  @Test
  void whatPeopleVettedToBeSentAtOnceNeedsNothingEarned() {
    // Given
    autonomy = Autonomy.EARNED;

    // When
    screenVetted(settings(Hold.RISKY, Crisis.SEND));

    // Then
    assertThat(queue.told)
        .containsExactly("passed: somebody may be in danger; a vetted answer, sent at once");
    assertThat(queue.screened.tier()).isEqualTo(RiskTier.CRITICAL);
  }

  @Test
  void aDoubtRaisesTheTierAndHoldsNothing() {
    // When
    screen(Hold.RISKY, "@rapport 😂", "Glad you liked it.");

    // Then
    assertThat(queue.told).containsExactly("passed: hard to read");
    assertThat(queue.screened.tier()).isEqualTo(RiskTier.MEDIUM);
  }

  @Test
  void nothingIsLearntFromWhatTheBreakerHolds() {
    // Given
    queue.breakerIsOn = true;

    // When
    screen(Hold.RISKY, "@rapport good morning", "Good morning.");

    // Then
    assertThat(queue.screened.countedAs()).isEmpty();
  }

  private void approve(Cell cell, int times) {
    for (int i = 0; i < times; i++) {
      judgements.judge(cell, true);
    }
  }

  private Draft screen(Hold hold, String text, String answer) {
    Post mention = post("1", text).build();
    Draft draft = draft(mention, answer);
    screen(mention, draft, settings(hold, Crisis.HOLD));
    return draft;
  }

  private Settings settings(Hold hold, Crisis crisis) {
    return new Settings(hold, crisis, autonomy);
  }

  @Test
  void whatIsHeldBeginsInItsQueueTheSoonerTheMoreFollowItsAuthor() {
    // Given
    Post mention =
        post("1", "@rapport which dosage of aspirin should I take?").followedBy(999_999).build();

    // When
    screen(
        mention,
        draft(mention, "I hear you."),
        new Settings(Hold.RISKY, Crisis.HOLD, Autonomy.OFF));

    // Then
    assertThat(queue.spot)
        .isEqualTo(new Spot("delicate", QueueOrder.PRIORITY, Duration.ofHours(6 + 6)));
  }

  private void screenVetted(Settings settings) {
    Post mention = post("1", "@rapport I don't want to live anymore").build();
    screen(mention, draft(mention, "Please call a crisis line.", "vetted"), settings);
  }

  private void screen(Post mention, Draft draft, Settings settings) {
    queue.put(mention, draft);
    Rules rules = new Rules(settings);
    ReviewQueues queues = ReviewQueues.of(settings.queuesFile(), rules.book());
    new ScreenReply(
            queue, rules, queues, judgements.granting(), settings, variants, Clock.systemUTC())
        .on(
            new ReplyDrafted(
                mention.root(), mention.conversation(), draft.sha256(), Instant.EPOCH));
  }

  static Draft draft(Post mention, String answer) {
    return draft(mention, answer, "test");
  }

  private static Draft draft(Post mention, String answer, String rung) {
    return new Draft(
        answer,
        "en",
        Readings.of(mention.words()),
        new StanceChoice(Stance.WARM, "test"),
        new ModeChoice(Mode.FAST, "test"),
        new Origin(rung, "test", "rapport", "reply@0", BigDecimal.ZERO),
        List.of(),
        List.of(),
        "",
        null,
        null);
  }

  record Settings(Hold hold, Crisis crisis, Autonomy autonomy) implements ModerationConfig {

    @Override
    public Duration expireAfter() {
      return Duration.ofHours(24);
    }

    @Override
    public Eyes fourEyes() {
      return Eyes.OFF;
    }

    @Override
    public Path rulesFile() {
      return Path.of("config/moderation-rules.yaml");
    }

    @Override
    public Path queuesFile() {
      return Path.of("config/review-queues.yaml");
    }

    @Override
    public Path templatesFile() {
      return Path.of("config/answer-templates.yaml");
    }

    @Override
    public Path sensitiveFile() {
      return Path.of("config/lexicon/sensitive.yaml");
    }
  }
}
