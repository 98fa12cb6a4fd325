package dev.rapport.ledger;

import dev.rapport.ledger.Steps.Outcome;
import dev.rapport.mention.MentionState;
import dev.rapport.mention.MentionState.Approved;
import dev.rapport.mention.MentionState.Move;
import dev.rapport.mention.MentionState.Publishing;
import dev.rapport.mention.MentionState.Unknown;
import dev.rapport.mention.Turn;
import dev.rapport.post.PostRef;
import dev.rapport.publish.PublicationLog;
import dev.rapport.publish.ReplyPublished;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The write-ahead log of intents in PostgreSQL. */
@ApplicationScoped
class PostgresPublicationLog implements PublicationLog {

  private static final Approved APPROVED = new Approved("approved");
  private static final Publishing PUBLISHING = new Publishing("publishing");
  private static final Unknown UNKNOWN = new Unknown("unknown");

  private final Steps steps;
  private final StateRows rows;
  private final Intents intents;
  private final LedgerConfig config;
  private final WriteBudget budget;
  private final WaitingReplies waiting;

  PostgresPublicationLog(
      Steps steps,
      StateRows rows,
      Intents intents,
      LedgerConfig config,
      WriteBudget budget,
      WaitingReplies waiting) {
    this.steps = steps;
    this.rows = rows;
    this.intents = intents;
    this.config = config;
    this.budget = budget;
    this.waiting = waiting;
  }

  @Override
  public Optional<Intent> intend(Turn turn, PostRef mention, Haste haste) {
    Step step =
        steps
            .claim(mention, APPROVED.publishing(), config.publishLease())
            .under(turn)
            .onlyIf("NOT (SELECT stopped FROM kill_switch)")
            .onlyIf("NOT " + Step.AUTHOR_OPTED_OUT)
            .onlyIf(DECISION_FITS)
            .also("attempted", ATTEMPTED)
            .fetching(Intents.ONE);
    Outcome outcome = steps.take(budget.take(step, mention.platform(), haste));
    if (outcome.taken()) {
      return outcome.fetched().map(intents::read);
    }
    endIf(mention, Step.AUTHOR_OPTED_OUT, "opted-out");
    endIf(mention, "NOT " + DECISION_FITS, "the decision names other bytes");
    return Optional.empty();
  }

  @Override
  public void handOver(PostRef mention) {
    rows.lookNow(mention, APPROVED);
  }

  private void endIf(PostRef mention, String condition, String why) {
    steps.take(steps.step(mention, APPROVED.refused(why)).onlyIf(condition));
  }

  /** The history tells why once, however often it is looked at. */
  @Override
  public void defer(PostRef mention, String why, Duration wait) {
    Step step = steps.step(mention, APPROVED.waiting(why)).dueIn(wait);
    if (!steps.take(step.onlyIf("s.reason <> :reason")).taken()) {
      rows.lookLater(mention, APPROVED, wait);
    }
  }

  @Override
  public void published(Intent intent, Move move, ReplyPublished event, Charge charge) {
    steps.take(
        budget.correcting(
            steps
                .step(intent.mention(), move)
                .ifAttempt(intent.attempt())
                .also("published", PUBLISHED)
                .spending(charge.price())
                .with("reply", event.reply().id())
                .telling(event),
            charge.left()));
  }

  @Override
  public void settle(Intent intent, Move move) {
    steps.take(settling(intent, move));
  }

  @Override
  public void retracted(Intent intent, Move move, String by) {
    steps.take(settling(intent, move).with("by", by));
  }

  @Override
  public void settle(Intent intent, Move move, Duration wait) {
    steps.take(settling(intent, move).dueIn(wait));
  }

  @Override
  public void pause(Intent intent, Move move, Duration wait) {
    Step step = steps.step(intent.mention(), move).ifAttempt(intent.attempt()).dueIn(wait);
    steps.take(budget.pausing(step, step.now().plus(wait)));
  }

  private Step settling(Intent intent, Move move) {
    Step step = steps.step(intent.mention(), move).ifAttempt(intent.attempt());
    boolean surelyNotMade =
        move.to() instanceof Approved
            || move.to() instanceof MentionState.Refused
            || move.to() instanceof MentionState.Held;
    if (move.to() instanceof MentionState.Retracted) {
      step.also("judged", Judging.BAD);
    }
    return surelyNotMade ? budget.giveBack(step) : step;
  }

  @Override
  public List<PostRef> stragglers(int max) {
    return intents.isStopped() ? List.of() : waiting.next(max);
  }

  @Override
  public int declareUnknown() {
    Move lost = PUBLISHING.unknown("whoever was posting it is gone");
    List<PostRef> left = rows.due(List.of(PUBLISHING.name()), 500);
    left.forEach(
        mention ->
            steps.take(steps.step(mention, lost).onlyIf("s.due_at <= :now").dueIn(Duration.ZERO)));
    return left.size();
  }

  @Override
  public List<Unsettled> unsettled(int max) {
    return rows.due(List.of(UNKNOWN.name()), max).stream()
        .flatMap(mention -> intents.unsettled(mention).stream())
        .toList();
  }

  @Override
  public void absent(Intent intent, Duration wait) {
    intents.countAbsence(intent.mention());
    lookAgain(intent, wait);
  }

  @Override
  public void lookAgain(Intent intent, Duration wait) {
    rows.lookAgain(intent.mention(), UNKNOWN, intent.attempt(), wait);
  }

  @Override
  public Optional<Intent> publishedReply(PostRef mention) {
    return intents.published(mention);
  }

  @Override
  public void expire(Duration age) {
    intents
        .approvedBefore(age)
        .forEach(
            mention ->
                steps.take(
                    steps.step(mention, APPROVED.expired("it could not be posted in time"))));
  }

  private static final String DECISION_FITS =
      """
      EXISTS (SELECT 1 FROM reply r
              WHERE r.platform = s.platform AND r.root_id = s.root_id
                AND r.decided_sha256 = r.text_sha256
                AND r.decided_sha256 = encode(sha256(convert_to(r.text, 'UTF8')), 'hex'))
      """;

  private static final String ATTEMPTED =
      """
      UPDATE reply r
      SET attempted_at = :now, first_attempted_at = coalesce(r.first_attempted_at, :now),
          absences = 0
      FROM moved WHERE r.platform = moved.platform AND r.root_id = moved.root_id
      """;

  private static final String PUBLISHED =
      """
      UPDATE reply r
      SET reply_id = :reply, published_at = :now
      FROM moved WHERE r.platform = moved.platform AND r.root_id = moved.root_id
      """;
}
