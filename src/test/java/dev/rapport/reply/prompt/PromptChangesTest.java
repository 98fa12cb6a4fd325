package dev.rapport.reply.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.reply.Readings;
import dev.rapport.reply.TestReplyConfig;
import dev.rapport.reply.prompt.PromptVersion.State;
import dev.rapport.reply.prompt.Ruling.Done;
import dev.rapport.reply.prompt.Ruling.Refused;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may change what is said, and how it is taken back. */
class PromptChangesTest {

  private static final PromptName DESK = PromptName.of("persona", "desk");
  private static final PromptText EVEN = TestPrompts.persona("desk", "Even.");
  private static final PromptText CALM = TestPrompts.persona("desk", "Calm.");

  private final TestReplyConfig config = new TestReplyConfig(1, 1, 1);
  private final PromptRecord record = new FakePromptRecord();
  private final BannedPhrases banned = new FakeBannedPhrases();
  private final PromptShelf shelf = new PromptShelf(config, record);
  private final JudgePrompt judge = new JudgePrompt(shelf, banned, Readings.analyzer(), config);
  private final ProposePrompt propose = new ProposePrompt(record, judge);
  private final ApprovePrompt approve = new ApprovePrompt(record, judge, shelf);
  private final RollBackPrompt rollBack = new RollBackPrompt(record, judge, shelf);
  private final BanPhrase ban = new BanPhrase(banned, record);

  private String installed;

  @BeforeEach
  void install() {
    shelf.look();
    installed = live();
  }

  @Test
  void aProposalIsNotLive() {
    // When
    Ruling ruling = propose.propose(EVEN, "kim", "");

    // Then
    assertThat(ruling).isInstanceOf(Done.class);
    assertThat(live()).isEqualTo(installed);
  }

  @Test
  void anotherPersonMakesItLive() {
    // Given
    propose.propose(EVEN, "kim", "");

    // When
    Ruling ruling = approve(EVEN, "lee");

    // Then
    assertThat(ruling)
        .isInstanceOfSatisfying(
            Done.class,
            done ->
                assertThat(done.version())
                    .returns(State.LIVE, PromptVersion::state)
                    .returns("kim", PromptVersion::proposedBy)
                    .returns("lee", PromptVersion::approvedBy));
    assertThat(live()).isEqualTo(EVEN.version());
  }

  @ParameterizedTest
  @ValueSource(strings = {"kim", "Kim", " KIM ", "ｋｉｍ", "kím", "k\u200Dim"})
  void whoeverProposedItCannotApproveIt(String same) {
    // Given
    propose.propose(EVEN, "kim", "");

    // When
    Ruling ruling = approve(EVEN, same);

    // Then
    assertThat(ruling)
        .isEqualTo(
            new Refused(
                EVEN.fullVersion() + " was proposed by kim, and somebody else must approve it"));
    assertThat(live()).isEqualTo(installed);
  }

  @Test
  void whatNobodyProposedCannotBeApproved() {
    assertThat(approve(EVEN, "lee"))
        .isEqualTo(
            new Refused("no proposals of persona/desk begin with " + EVEN.hash().substring(0, 8)));
    assertThat(approve.approve(DESK, "", "lee")).isInstanceOf(Refused.class);
  }

  @Test
  void theSameTextIsProposedOnce() {
    // Given
    propose.propose(EVEN, "kim", "");

    // When
    Ruling again = propose.propose(EVEN, "lee", "");

    // Then
    assertThat(again)
        .isEqualTo(
            new Refused(EVEN.fullVersion() + " is proposed already and waits for an approval"));
  }

  @Test
  void whatIsLiveIsNotProposed() {
    // Given
    goLive(EVEN);

    // When
    Ruling again = propose.propose(EVEN, "mo", "");

    // Then
    assertThat(again).isEqualTo(new Refused(EVEN.fullVersion() + " is live already"));
  }

  @Test
  void whatWasBannedMeanwhileIsNotApproved() {
    // Given
    propose.propose(CALM, "kim", "");
    ban.ban("calm", "mo", "an incident");

    // When
    Ruling ruling = approve(CALM, "lee");

    // Then
    assertThat(ruling)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.why()).contains("holds 'calm'"));
    assertThat(live()).isEqualTo(installed);
  }

  @Test
  void eachRollbackGoesOneBack() {
    // Given
    goLive(EVEN);
    goLive(CALM);

    // When
    rollBack.rollBack(DESK, "mo", "");

    // Then
    assertThat(live()).isEqualTo(EVEN.version());
    rollBack.rollBack(DESK, "mo", "");
    assertThat(live()).isEqualTo(installed);
    assertThat(rollBack.rollBack(DESK, "mo", ""))
        .isEqualTo(new Refused("there is no earlier version of persona/desk"));
  }

  @Test
  void whatWasRolledBackNeedsAnotherApproval() {
    // Given
    goLive(EVEN);
    rollBack.rollBack(DESK, "mo", "");

    // When
    Ruling ruling = approve(EVEN, "lee");

    // Then
    assertThat(ruling).isInstanceOf(Refused.class);
    goLive(EVEN);
    assertThat(live()).isEqualTo(EVEN.version());
  }

  @Test
  void aRollbackBringsNoBannedPhraseBackWithoutAnOverride() {
    // Given
    goLive(CALM);
    goLive(EVEN);
    ban.ban("calm", "mo", "an incident");

    // When
    Ruling refused = rollBack.rollBack(DESK, "mo", "");
    Ruling done = rollBack.rollBack(DESK, "mo", "agreed with legal");

    // Then
    assertThat(refused).isInstanceOf(Refused.class);
    assertThat(done).isInstanceOf(Done.class);
    assertThat(live()).isEqualTo(CALM.version());
  }

  @Test
  void whoBansIsToldWhatHoldsItNow() {
    // Given
    goLive(CALM);

    // When
    List<String> held = ban.ban("Calm", "mo", "an incident");

    // Then
    assertThat(held)
        .containsExactlyInAnyOrder(CALM.fullVersion(), TestPrompts.reply().fullVersion());
  }

  private void goLive(PromptText text) {
    propose.propose(text, "kim", "");
    assertThat(approve(text, "lee")).isInstanceOf(Done.class);
  }

  private Ruling approve(PromptText text, String by) {
    return approve.approve(DESK, text.hash().substring(0, 8), by);
  }

  private String live() {
    return shelf.voice(PromptName.REPLY, Optional.of("desk")).persona().version();
  }
}
