package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.mention.MentionInbox;
import dev.rapport.mention.PostBuilder;
import dev.rapport.mention.money.Cost;
import dev.rapport.mention.money.CostKind;
import dev.rapport.mention.money.MoneyConfig;
import dev.rapport.mention.money.TestMoney;
import dev.rapport.post.Post;
import dev.rapport.post.PostRef;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Caps on an author's day and on a thread, on the real database. */
class MoneyRulesTest {

  @RegisterExtension static final TestRecord record = new TestRecord();

  @ParameterizedTest
  @CsvSource({
    "per-author-day=0.03, false",
    "per-author-day=0.02, true",
    "per-thread=0.03,     false",
    "per-thread=0.02,     true"
  })
  void aPageIsToldWhoIsOverMoney(String cap, boolean over) {
    // Given: alice's mentions 1 and 2, each a thread of its own, on each of which a cent was spent.
    spend("1", "0.01");
    spend("2", "0.01");
    together();

    // When
    var standing = inbox(cap).standing(List.of(alices("1")));

    // Then
    assertThat(standing.isOverMoney("id-alice", "thread")).isEqualTo(over);
    assertThat(standing.isOverMoney("id-bob", "another")).isFalse();
  }

  @Test
  void whatAnAuthorCostYesterdayIsForgotten() {
    // Given
    spend("1", "0.05");
    record
        .jdbi()
        .useHandle(
            handle -> handle.execute("UPDATE mention SET received_at = now() - interval '1 day'"));

    // When
    var standing = inbox("per-author-day=0.02").standing(List.of(alices("1")));

    // Then
    assertThat(standing.isOverMoney("id-alice", "1")).isFalse();
  }

  @Test
  void aMentionThatWaitedForItsDraftIsEndedBeforeAModelIsAsked() {
    // Given
    spend("1", "0.05");
    PostRef second = received("2");
    MoneyConfig caps = TestMoney.caps("per-author-day=0.02");

    // When
    var claim = record.desk(caps).claim(second);

    // Then
    assertThat(claim).isEmpty();
    assertThat(record.state(second)).isEqualTo("Ineligible: money-cap");
  }

  @Test
  void belowTheCapItIsDrafted() {
    // Given
    spend("1", "0.01");
    PostRef second = received("2");
    MoneyConfig caps = TestMoney.caps("per-author-day=0.02, per-thread=0.02");

    // When
    var claim = record.desk(caps).claim(second);

    // Then
    assertThat(claim).isPresent();
  }

  private static void spend(String mention, String usd) {
    PostRef ref = record.approved(mention, "Good to hear " + mention);
    PostgresCostLog log = record.costs();
    log.note(
        List.of(
            new Cost(
                "x",
                CostKind.REPLY,
                new BigDecimal(usd),
                Instant.now(),
                Optional.empty(),
                Optional.of(ref.id()))));
    log.write();
  }

  /** In one thread. */
  private static void together() {
    record
        .jdbi()
        .useHandle(handle -> handle.execute("UPDATE mention SET conversation_id = 'thread'"));
  }

  private static PostRef received(String id) {
    PostRef mention = record.approved(id, "none");
    record
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "UPDATE mention_state SET state = 'Received' WHERE root_id = ?", id));
    return mention;
  }

  private static MentionInbox inbox(String caps) {
    return record.inbox(record.costs(), TestMoney.caps(caps));
  }

  private static Post alices(String id) {
    return PostBuilder.post(id, "@rapport hello").in("thread").build();
  }
}
