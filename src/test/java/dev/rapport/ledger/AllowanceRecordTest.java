package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.mention.AllowanceSeen;
import dev.rapport.mention.IneligibleReason;
import dev.rapport.mention.MentionInbox;
import dev.rapport.mention.MentionInbox.Intake;
import dev.rapport.mention.MentionInbox.Judged;
import dev.rapport.mention.PostBuilder;
import dev.rapport.mention.money.TestMoney;
import dev.rapport.post.Post;
import dev.rapport.post.PostRef;
import dev.rapport.reply.DraftDesk;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What somebody has used up is what the record says, after a restart too. */
class AllowanceRecordTest {

  @RegisterExtension static final TestRecord record = new TestRecord();

  private final MentionInbox inbox = record.inbox();

  @Test
  void theRecordCountsWhatWasAcceptedAndKnowsWhoWasTold() {
    // Given
    add("1", false, Optional.empty());
    add("2", false, Optional.empty());
    add("3", true, Optional.empty());
    add("4", false, Optional.of(IneligibleReason.DAILY_ALLOWANCE));

    // When
    AllowanceSeen seen = AllowanceSeen.in(inbox.standing(List.of(post("5"))), "id-ann");

    // Then
    assertThat(seen).isEqualTo(new AllowanceSeen(2, true));
  }

  @Test
  void aPageThatComesAgainMarksNothingAnew() {
    // Given
    add("1", false, Optional.empty());

    // When
    add("1", true, Optional.empty());

    // Then
    assertThat(AllowanceSeen.in(inbox.standing(List.of(post("5"))), "id-ann"))
        .isEqualTo(new AllowanceSeen(1, false));
  }

  @Test
  void aDayLaterNothingOfItIsLeft() {
    // Given
    add("1", false, Optional.empty());
    add("2", true, Optional.empty());

    // When
    record
        .jdbi()
        .useHandle(
            handle ->
                handle.execute("UPDATE mention SET received_at = now() - interval '25 hours'"));

    // Then
    assertThat(AllowanceSeen.in(inbox.standing(List.of(post("5"))), "id-ann"))
        .isEqualTo(new AllowanceSeen(0, false));
  }

  @Test
  void theClaimBringsTheMark() {
    // Given
    add("1", false, Optional.empty());
    add("2", true, Optional.empty());
    DraftDesk desk = record.desk(TestMoney.caps(""));

    // When
    List<Boolean> marks =
        List.of("1", "2").stream()
            .map(id -> desk.claim(new PostRef("x", id)).orElseThrow().context().enough())
            .toList();

    // Then
    assertThat(marks).containsExactly(false, true);
  }

  private void add(String id, boolean enough, Optional<IneligibleReason> objection) {
    inbox.add(
        new Intake(
            "x", List.of(new Judged(post(id), objection, enough)), List.of(), Optional.empty()));
  }

  private static Post post(String id) {
    return PostBuilder.post(id, "@rapport hello " + id).by("ann").build();
  }
}
