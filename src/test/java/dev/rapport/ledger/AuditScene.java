package dev.rapport.ledger;

import dev.rapport.mention.IneligibleReason;
import dev.rapport.mention.MentionInbox.Intake;
import dev.rapport.mention.MentionInbox.Judged;
import dev.rapport.mention.MentionState.Drafting;
import dev.rapport.mention.MentionState.Received;
import dev.rapport.mention.PostBuilder;
import dev.rapport.moderation.ReviewDecided;
import dev.rapport.moderation.ReviewDecided.Verdict;
import dev.rapport.post.PostRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Two mentions and what is done to them: what the tests of the audit chain begin with. */
final class AuditScene {

  static final PostRef MENTION = new PostRef("x", "1");

  private final TestRecord record;

  AuditScene(TestRecord record) {
    this.record = record;
  }

  /** Eight acts: four steps of a mention, two of another, and two of a person. */
  void happens() {
    heard(List.of("1"), Optional.empty());
    held();
    rejected();
    heard(List.of("2"), Optional.of(IneligibleReason.BOT_PAIR));
    record.killSwitch().stop("kim", "a drill");
    record.killSwitch().release("lee");
  }

  void heard(String id) {
    heard(List.of(id), Optional.empty());
  }

  void heard(List<String> ids, Optional<IneligibleReason> objection) {
    List<Judged> judged =
        ids.stream()
            .map(id -> new Judged(PostBuilder.post(id, "@rapport hello").build(), objection))
            .toList();
    record.inbox().add(new Intake("x", judged, List.of(), Optional.empty()));
  }

  private void held() {
    Steps steps = record.steps(record.life("one"));
    steps.take(steps.step(MENTION, new Received("received").drafting()));
    steps.take(steps.step(MENTION, new Drafting("drafting").held("asks about medicine")));
  }

  private void rejected() {
    ReviewDecided decision = new ReviewDecided(MENTION, Verdict.REJECTED, "", "kim", Instant.now());
    record.queue(record.life("one")).reject(MENTION, decision, "rejected by kim");
  }
}
