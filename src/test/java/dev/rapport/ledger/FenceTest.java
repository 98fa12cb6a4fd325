package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.mention.Duty;
import dev.rapport.mention.IneligibleReason;
import dev.rapport.mention.MentionInbox;
import dev.rapport.mention.MentionInbox.Intake;
import dev.rapport.mention.MentionInbox.Judged;
import dev.rapport.mention.PostBuilder;
import dev.rapport.mention.Turn;
import dev.rapport.post.Post;
import dev.rapport.post.PostRef;
import dev.rapport.publish.PublicationLog;
import dev.rapport.publish.PublicationLog.Haste;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What comes late from an instance that is active no more changes nothing. */
class FenceTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  @RegisterExtension static final TestRecord record = new TestRecord();

  private final Owner oneLife = record.life("one");
  private final PostgresDutyRoster one = record.roster(oneLife);
  private final PostgresDutyRoster other = record.roster(record.life("other"));
  private final MentionInbox inbox = record.inbox();
  private final PublicationLog log = record.log(oneLife);

  @Test
  void aPageIsStoredWithItsCursorWhileTheTurnLasts() {
    // Given
    Turn turn = one.take(Duty.INTAKE, LONG).orElseThrow();

    // When
    boolean stored = inbox.store(turn, page("100"));

    // Then
    assertThat(stored).isTrue();
    assertThat(inbox.cursor("x")).contains("100");
    assertThat(mentions("100")).isEqualTo(1);
  }

  @Test
  void aPageThatComesLateIsNotStoredAndLeavesTheCursor() {
    // Given
    Turn turn = over(Duty.INTAKE);
    Turn next = new Turn(Duty.INTAKE, turn.epoch() + 1);
    inbox.store(next, page("300"));

    // When
    boolean stored = inbox.store(turn, page("200"));

    // Then
    assertThat(stored).isFalse();
    assertThat(inbox.cursor("x")).contains("300");
    assertThat(mentions("200")).isZero();
  }

  @Test
  void anIntentIsTakenOnceWhileTheTurnLasts() {
    // Given
    PostRef mention = record.approved("400", "Good to hear.");
    Turn turn = one.take(Duty.PUBLISH, LONG).orElseThrow();

    // When
    var intent = log.intend(turn, mention, Haste.AT_ONCE);

    // Then
    assertThat(intent).map(PublicationLog.Intent::text).contains("Good to hear.");
    assertThat(log.intend(turn, mention, Haste.AT_ONCE)).isEmpty();
  }

  @Test
  void anIntentThatComesLateIsRefusedAndTheAnswerWaits() {
    // Given
    PostRef mention = record.approved("500", "Good to know.");
    Turn turn = over(Duty.PUBLISH);

    // When
    var intent = log.intend(turn, mention, Haste.AT_ONCE);

    // Then
    assertThat(intent).isEmpty();
    assertThat(log.intend(new Turn(Duty.PUBLISH, turn.epoch() + 1), mention, Haste.AT_ONCE))
        .isPresent();
  }

  @Test
  void anAnswerThatIsHandedOverIsFoundByTheNextSweep() {
    // Given
    PostRef mention = record.approved("600", "Good to see you.");
    assertThat(log.stragglers(100)).doesNotContain(mention);

    // When
    log.handOver(mention);

    // Then
    assertThat(log.stragglers(100)).contains(mention);
  }

  /** A turn that another instance has followed. */
  private Turn over(Duty duty) {
    Turn turn = one.take(duty, LONG).orElseThrow();
    one.giveBack(turn);
    other.take(duty, LONG).orElseThrow();
    return turn;
  }

  private static Intake page(String id) {
    Post post = PostBuilder.post(id, "hello").build();
    Judged judged = new Judged(post, Optional.of(IneligibleReason.NOT_MENTIONED));
    return new Intake("x", List.of(judged), List.of(), Optional.of(id));
  }

  private static int mentions(String id) {
    return record
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT count(*) FROM mention WHERE root_id = :id")
                    .bind("id", id)
                    .mapTo(Integer.class)
                    .one());
  }
}
