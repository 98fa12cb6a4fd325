package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.reply.prompt.PromptName;
import dev.rapport.reply.prompt.PromptRecord;
import dev.rapport.reply.prompt.PromptRecord.Proposal;
import dev.rapport.reply.prompt.PromptText;
import dev.rapport.reply.prompt.PromptVersion;
import dev.rapport.reply.prompt.PromptVersion.State;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresPromptRecordTest {

  @RegisterExtension static final TestRecord record = new TestRecord();

  private static final PromptText FIRST = reply("first");
  private static final PromptText SECOND = reply("second");
  private static final PromptText DESK = new PromptText(PromptName.of("persona", "desk"), "# Desk");

  private final PromptRecord prompts = record.prompts();

  @Test
  void onlyAnEmptyRecordTakesPersonasAsTheyAre() {
    // Given
    prompts.install(List.of(FIRST));

    // When
    prompts.install(List.of(SECOND, DESK));

    // Then
    assertThat(prompts.current())
        .singleElement()
        .returns(FIRST, PromptVersion::text)
        .returns(State.LIVE, PromptVersion::state)
        .returns(PromptVersion.INSTALLED, PromptVersion::proposedBy)
        .returns(null, PromptVersion::approvedBy);
  }

  @Test
  void aPromptThatAReleaseBringsIsInstalled() {
    // Given
    PromptText settle = new PromptText(PromptName.SETTLE, "settle it");
    prompts.install(List.of(FIRST));

    // When
    prompts.install(List.of(FIRST, settle));

    // Then
    assertThat(prompts.current()).extracting(PromptVersion::text).containsExactly(settle, FIRST);
  }

  @Test
  void anApprovalTakesThePlaceOfWhatWasLive() {
    // Given
    prompts.install(List.of(FIRST));
    prompts.propose(proposal(SECOND));

    // When
    boolean approved = prompts.approve(newest(), "lee");

    // Then
    assertThat(approved).isTrue();
    assertThat(states()).containsExactly(State.LIVE, State.RETIRED);
    assertThat(newest())
        .returns("kim", PromptVersion::proposedBy)
        .returns("lee", PromptVersion::approvedBy)
        .returns("7 probes passed", PromptVersion::probes);
  }

  @Test
  void aProposalIsApprovedOnceHoweverManyTry() throws InterruptedException {
    // Given
    prompts.install(List.of(FIRST));
    prompts.propose(proposal(SECOND));
    PromptVersion proposed = newest();

    // When
    List<Boolean> approved =
        IntStream.range(0, 8).parallel().mapToObj(i -> prompts.approve(proposed, "p" + i)).toList();

    // Then
    assertThat(approved).containsOnlyOnce(true);
    assertThat(states()).containsExactly(State.LIVE, State.RETIRED);
  }

  @Test
  void theRecordItselfRefusesAnApprovalByWhoProposed() {
    // Given
    prompts.install(List.of(FIRST));
    prompts.propose(proposal(SECOND));

    // When, Then
    assertThatThrownBy(() -> prompts.approve(newest(), "kim"))
        .isInstanceOf(UnableToExecuteStatementException.class);
    assertThat(states()).containsExactly(State.PROPOSED, State.LIVE);
  }

  @Test
  void theSameProposalWaitsOnce() {
    // Given
    prompts.propose(proposal(SECOND));

    // When, Then
    assertThat(prompts.propose(proposal(SECOND))).isFalse();
  }

  @Test
  void aRollbackIsForWhatIsLiveOnly() {
    // Given
    prompts.install(List.of(FIRST));
    prompts.propose(proposal(SECOND));
    prompts.approve(newest(), "lee");
    PromptVersion live = newest();
    PromptVersion earlier = prompts.history(PromptName.REPLY, 9).getLast();

    // When
    boolean first = prompts.rollBack(live, earlier, "mo", "agreed");
    boolean again = prompts.rollBack(live, earlier, "mo", "agreed");

    // Then
    assertThat(first).isTrue();
    assertThat(again).isFalse();
    assertThat(states()).containsExactly(State.ROLLED_BACK, State.LIVE);
    assertThat(prompts.current().getFirst().override()).isEqualTo("agreed");
  }

  private PromptVersion newest() {
    return prompts.history(PromptName.REPLY, 1).getFirst();
  }

  private List<State> states() {
    return prompts.history(PromptName.REPLY, 9).stream().map(PromptVersion::state).toList();
  }

  private static Proposal proposal(PromptText text) {
    return new Proposal(text, "kim", "7 probes passed", "");
  }

  private static PromptText reply(String text) {
    return new PromptText(PromptName.REPLY, text);
  }
}
