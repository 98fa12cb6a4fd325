package dev.rapport.ledger;

import dev.rapport.mention.MentionState.Drafted;
import dev.rapport.mention.MentionState.Held;
import dev.rapport.mention.MentionState.Move;
import dev.rapport.mention.MentionState.Retracted;
import dev.rapport.moderation.ReviewDecided;
import dev.rapport.moderation.ReviewQueue;
import dev.rapport.moderation.Screened;
import dev.rapport.moderation.queue.Spot;
import dev.rapport.post.PostRef;
import dev.rapport.post.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The review queue in PostgreSQL. */
@ApplicationScoped
class PostgresReviewQueue implements ReviewQueue {

  private static final Drafted DRAFTED = new Drafted("drafted");
  private static final Held HELD = new Held("held");
  private static final Retracted RETRACTED = new Retracted("retracted");

  private static final Duration ESCALATED = Duration.ofDays(2);

  private static final String WITH_REASON = ":reason || '; ' || s.reason";

  private final Steps steps;
  private final StateRows rows;
  private final HeldDrafts held;
  private final Json json;
  private final LedgerConfig config;

  PostgresReviewQueue(
      Steps steps, StateRows rows, HeldDrafts held, Json json, LedgerConfig config) {
    this.json = json;
    this.steps = steps;
    this.rows = rows;
    this.held = held;
    this.config = config;
  }

  @Override
  public Optional<DraftedReply> drafted(PostRef mention) {
    return held.drafted(mention);
  }

  @Override
  public boolean pass(PostRef mention, ReviewDecided decision, Screened screened) {
    Step step =
        deciding(mention, DRAFTED.approved(screened.why()), decision, Judging.DECIDED_BY_RULE)
            .dueIn(config.patience())
            .onlyIf(PostgresBreaker.OFF);
    return steps.take(screened(step, screened)).taken();
  }

  @Override
  public void hold(PostRef mention, Screened screened, Spot spot) {
    Step step =
        steps
            .step(mention, DRAFTED.held(screened.why()))
            .dueIn(Duration.ZERO)
            .in(spot)
            .also("screened", Judging.SCREENED);
    steps.take(screened(step, screened));
  }

  @Override
  public List<PostRef> stragglers(int max) {
    return rows.due(List.of(DRAFTED.name()), max);
  }

  @Override
  public List<HeldDraft> waiting(Which which) {
    return held.waiting(which);
  }

  @Override
  public int size() {
    return held.size();
  }

  @Override
  public Optional<HeldDraft> waiting(PostRef mention) {
    return held.waiting(mention);
  }

  @Override
  public boolean approve(PostRef mention, ReviewDecided decision, String text, String why) {
    Step step =
        deciding(mention, HELD.approved(why), decision, Judging.DECIDED)
            .dueIn(config.patience())
            .also("judged", Judging.APPROVED)
            .with("text", text);
    return steps.take(byPerson(step)).taken();
  }

  @Override
  public boolean reject(PostRef mention, ReviewDecided decision, String why) {
    Step step =
        deciding(mention, HELD.rejected(why), decision, Judging.DECIDED)
            .also("judged", Judging.BAD)
            .with("text", null);
    return steps.take(byPerson(step)).taken();
  }

  @Override
  public boolean propose(PostRef mention, String by, String text) {
    String why = "edited by " + by + ", for somebody else to approve";
    Step step =
        steps
            .step(mention, HELD.waiting(why))
            .inPlace(Duration.ZERO)
            .showing(WITH_REASON)
            .also("aside", PostgresCandidates.SET_ASIDE)
            .also("proposed", Judging.PROPOSED)
            .also("skipped", PostgresReviewClaims.NOT_FOR_ME)
            .with("text", text)
            .with("sha256", Sha256.hex(text))
            .with("by", by);
    return steps.take(byPerson(step)).taken();
  }

  @Override
  public boolean escalate(PostRef mention, String by, String why) {
    Move move = HELD.waiting("escalated by " + by + ": " + why);
    Step step =
        steps
            .step(mention, move)
            .inPlace(ESCALATED)
            .showing(WITH_REASON)
            .also("skipped", PostgresReviewClaims.NOT_FOR_ME)
            .with("by", by);
    return steps.take(byPerson(step)).taken();
  }

  @Override
  public Optional<HeldDraft> retracted(PostRef mention) {
    return held.retracted(mention);
  }

  /** It is posted as if nothing had been: what was posted before is gone, and settled. */
  @Override
  public boolean correct(PostRef mention, ReviewDecided decision, String text, String why) {
    Step step =
        deciding(mention, RETRACTED.corrected(why), decision, Judging.CORRECTED)
            .dueIn(config.patience())
            .with("text", text)
            .onlyIf(NOT_PURGED);
    return steps.take(step).taken();
  }

  private Step screened(Step step, Screened screened) {
    return Judging.screened(
        step, screened, screened.findings().isEmpty() ? null : json.write(screened.findings()));
  }

  private static Step byPerson(Step step) {
    return step.onlyIf(PostgresReviewClaims.NOT_OTHERS)
        .also("unclaimed", PostgresReviewClaims.UNCLAIM);
  }

  @Override
  public void expire(Duration age) {
    Move expired = HELD.expired("nobody decided in time");
    rows.dueSince(HELD, age).forEach(mention -> steps.take(steps.step(mention, expired)));
  }

  /** Writes the decision beside the text that it is about; only an edit changes that text. */
  private Step deciding(PostRef mention, Move move, ReviewDecided decision, String written) {
    return steps
        .step(mention, move)
        .also("decided", written)
        .with("sha256", decision.textSha256())
        .with("by", decision.by())
        .with("verdict", decision.verdict().name())
        .telling(decision);
  }

  private static final String NOT_PURGED =
      """
      EXISTS (SELECT 1 FROM mention m WHERE m.platform = s.platform AND m.root_id = s.root_id
              AND m.purged_at IS NULL)
      """;
}
