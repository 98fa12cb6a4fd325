package dev.rapport.moderation;

import static dev.rapport.mention.PostBuilder.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.moderation.DecideReview.Decided;
import dev.rapport.moderation.ModerationConfig.Autonomy;
import dev.rapport.moderation.ModerationConfig.Crisis;
import dev.rapport.moderation.ModerationConfig.Eyes;
import dev.rapport.moderation.ModerationConfig.Hold;
import dev.rapport.moderation.queue.ReviewQueues;
import dev.rapport.post.Post;
import dev.rapport.post.PostRef;
import dev.rapport.post.Sha256;
import dev.rapport.post.TextLimits;
import dev.rapport.reply.Readings;
import dev.rapport.reply.gate.OutputGates;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecideReviewTest {

  private static final Post MENTION = post("1", "@rapport what should I do?").build();

  private final FakeQueue queue = new FakeQueue();
  private final FakeClaims claims = new FakeClaims();
  private final DecideReview decide =
      new DecideReview(
          queue,
          claims,
          hidden(),
          new CheckText(new OutputGates(List.of(new Long280()), Readings.analyzer())),
          new FourEyes(Eyes.HIGH),
          Clock.systemUTC());

  /** In the queue {@code strict} there is nothing but approval. */
  private static HiddenActions hidden() {
    ScreenReplyTest.Settings settings =
        new ScreenReplyTest.Settings(Hold.RISKY, Crisis.HOLD, Autonomy.OFF);
    return new HiddenActions(
        ReviewQueues.of(
            Path.of("src/test/resources/strict-queues.yaml"), new Rules(settings).book()),
        new AnswerTemplates(settings));
  }

  @BeforeEach
  void draft() {
    queue.put(MENTION, ScreenReplyTest.draft(MENTION, "Take your time with it."));
  }

  @Test
  void aDraftIsApprovedAsItIs() {
    // When
    Decided decided = decide.decide(Decision.approval(MENTION.root(), "ana", ""));

    // Then
    assertThat(decided).isInstanceOf(Decided.Done.class);
    assertThat(queue.told).containsExactly("approved: Take your time with it., approved by ana");
    assertThat(queue.decision.textSha256()).isEqualTo(Sha256.hex("Take your time with it."));
  }

  @Test
  void fromARiskOnWhoeverEditsCannotApproveAlone() {
    // Given
    queue.tier = Optional.of(RiskTier.CRITICAL);

    // When
    Decided edited = decide.decide(Decision.edit(MENTION.root(), "ana", "Ask a doctor.", ""));
    queue.editedBy = Optional.of("ana");
    Decided own = decide.decide(Decision.approval(MENTION.root(), "ana", ""));
    Decided others = decide.decide(Decision.approval(MENTION.root(), "bo", ""));

    // Then
    assertThat(edited).isInstanceOf(Decided.Proposed.class);
    assertThat(own).isInstanceOf(Decided.Objection.class);
    assertThat(((Decided.Objection) own).reasons())
        .containsExactly("is your own, so somebody else has to approve it");
    assertThat(others).isInstanceOf(Decided.Done.class);
    assertThat(queue.told)
        .containsExactly(
            "proposed by ana: Ask a doctor.", "approved: Take your time with it., approved by bo");
  }

  @Test
  void belowThatRiskAnEditGoesOut() {
    // Given
    queue.tier = Optional.of(RiskTier.MEDIUM);

    // When
    Decided edited = decide.decide(Decision.edit(MENTION.root(), "ana", "Ask a doctor.", ""));

    // Then
    assertThat(edited).isInstanceOf(Decided.Done.class);
  }

  @Test
  void aDraftThatChangedSinceItWasSeenIsNot() {
    // When
    Decided decided = decide.decide(Decision.approval(MENTION.root(), "ana", Sha256.hex("other")));

    // Then
    assertThat(decided).isInstanceOf(Decided.Objection.class);
    assertThat(queue.told).isEmpty();
  }

  @Test
  void anEditedTextIsWhatIsApproved() {
    // When
    decide.decide(Decision.edit(MENTION.root(), "ana", " Take all the time you need. ", ""));

    // Then
    assertThat(queue.decision.textSha256()).isEqualTo(Sha256.hex("Take all the time you need."));
  }

  @Test
  void anEditedTextPassesTheSameGates() {
    // When
    Decided decided =
        decide.decide(Decision.edit(MENTION.root(), "ana", "see example.com, @bob", ""));

    // Then
    assertThat(((Decided.Objection) decided).reasons())
        .containsExactly("tags somebody who did not ask", "holds a link");
    assertThat(queue.told).isEmpty();
  }

  @Test
  void inWhichLanguageAPersonAnswersIsTheirsToChoose() {
    // When
    Decided decided =
        decide.decide(
            Decision.edit(
                MENTION.root(), "ana", "Nehmen Sie sich alle Zeit, die Sie brauchen.", ""));

    // Then
    assertThat(decided).isInstanceOf(Decided.Done.class);
  }

  @Test
  void aRejectionIsOneLineWhateverWasTyped() {
    // When
    decide.decide(Decision.rejection(MENTION.root(), "ana", "not\nours\u202E "));

    // Then
    assertThat(queue.told).containsExactly("rejected: rejected by ana: not?ours?");
  }

  @Test
  void whatItsQueueHidesIsNotDecided() {
    // Given
    queue.name = "strict";

    // When
    Decided edited = decide.decide(Decision.edit(MENTION.root(), "ana", "Ask a doctor.", ""));
    Decided rejected = decide.decide(Decision.rejection(MENTION.root(), "ana", ""));
    Decided approved = decide.decide(Decision.approval(MENTION.root(), "ana", ""));

    // Then
    assertThat(edited)
        .isEqualTo(new Decided.Hidden("what is in the queue 'strict' may not be edited"));
    assertThat(rejected)
        .isEqualTo(new Decided.Hidden("what is in the queue 'strict' may not be rejected"));
    assertThat(approved).isInstanceOf(Decided.Done.class);
    assertThat(queue.told).containsExactly("approved: Take your time with it., approved by ana");
  }

  @Test
  void whereTemplatesAreHiddenAFilledInOneIsNotDecided() {
    // Given
    queue.name = "own-words";
    String template =
        "That is too important for a bot to answer. A nurse can tell you, and they know your"
            + " situation.";

    // When
    Decided filled = decide.decide(Decision.edit(MENTION.root(), "ana", template, ""));
    Decided own = decide.decide(Decision.edit(MENTION.root(), "ana", "A nurse can say.", ""));

    // Then
    assertThat(filled)
        .isEqualTo(
            new Decided.Hidden("what is in the queue 'own-words' may not start from a template"));
    assertThat(own).isInstanceOf(Decided.Done.class);
  }

  @Test
  void whoeverDecidesFirstDecides() {
    // Given
    queue.decidedBySomebodyElse = true;

    // When
    Decided decided = decide.decide(Decision.approval(MENTION.root(), "ana", ""));

    // Then
    assertThat(decided).isInstanceOf(Decided.NotWaiting.class);
  }

  @Test
  void whatDoesNotWaitCannotBeDecided() {
    assertThat(decide.decide(Decision.rejection(new PostRef("x", "2"), "ana", "")))
        .isInstanceOf(Decided.NotWaiting.class);
  }

  private static final class Long280 implements TextLimits {

    @Override
    public String platform() {
      return "x";
    }

    @Override
    public int max() {
      return 280;
    }

    @Override
    public int length(String text) {
      return text.length();
    }
  }
}
