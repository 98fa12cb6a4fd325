package dev.rapport.ledger;

import dev.rapport.ledger.Steps.Outcome;
import dev.rapport.mention.IneligibleReason;
import dev.rapport.mention.MentionState.Drafting;
import dev.rapport.mention.MentionState.Move;
import dev.rapport.mention.MentionState.Received;
import dev.rapport.post.Post;
import dev.rapport.post.PostRef;
import dev.rapport.reply.Draft;
import dev.rapport.reply.DraftDesk;
import dev.rapport.reply.ReplyDrafted;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The draft desk in PostgreSQL. */
@ApplicationScoped
class PostgresDraftDesk implements DraftDesk {

  private static final Received RECEIVED = new Received("received");
  private static final Drafting DRAFTING = new Drafting("drafting");

  private static final String LEASE_IS_OVER = "s.due_at <= :now";

  private final Steps steps;
  private final StateRows rows;
  private final Json json;
  private final LedgerConfig config;

  PostgresDraftDesk(Steps steps, StateRows rows, Json json, LedgerConfig config) {
    this.steps = steps;
    this.rows = rows;
    this.json = json;
    this.config = config;
  }

  @Override
  public Optional<Claim> claim(PostRef mention) {
    Outcome outcome = steps.take(claiming(mention, RECEIVED.drafting()));
    if (!outcome.taken()) {
      outcome = steps.take(claiming(mention, DRAFTING.takenOver()).onlyIf(LEASE_IS_OVER));
    }
    if (!outcome.taken()) {
      endIfOptedOut(mention);
      return Optional.empty();
    }
    int attempt = outcome.attempt();
    return outcome.fetched().map(post -> new Claim(json.read(post, Post.class), attempt));
  }

  private void endIfOptedOut(PostRef mention) {
    Move early = RECEIVED.ineligible(IneligibleReason.OPTED_OUT);
    steps.take(steps.step(mention, early).onlyIf(Step.AUTHOR_OPTED_OUT));
    Move late = DRAFTING.refused(IneligibleReason.OPTED_OUT.code());
    steps.take(steps.step(mention, late).onlyIf(Step.AUTHOR_OPTED_OUT).onlyIf(LEASE_IS_OVER));
  }

  @Override
  public Kept keep(Claim claim, Draft draft) {
    Step step = drafted(claim, draft);
    Outcome outcome =
        steps.take(
            step.first("free", RESERVE_TEXT)
                .with("since", step.now().minus(config.noRepeatFor()))
                .onlyIf("EXISTS (SELECT 1 FROM free)")
                .fetching("SELECT 'free' FROM free"));
    if (outcome.taken()) {
      return Kept.DRAFTED;
    }
    return outcome.fetched().isPresent() ? Kept.LOST : Kept.REPEATED;
  }

  @Override
  public void keepRepeated(Claim claim, Draft draft) {
    steps.take(drafted(claim, draft));
  }

  @Override
  public void hold(Claim claim, Draft best, String why) {
    steps.take(step(claim, DRAFTING.held(why), best).dueIn(Duration.ZERO));
  }

  @Override
  public void postpone(Claim claim, Duration wait) {
    rows.lookAgain(claim.post().root(), DRAFTING, claim.attempt(), wait);
  }

  @Override
  public List<PostRef> stragglers(int max) {
    return rows.due(List.of(RECEIVED.name(), DRAFTING.name()), max);
  }

  private Step claiming(PostRef mention, Move move) {
    return steps
        .claim(mention, move, config.draftLease())
        .onlyIf("NOT " + Step.AUTHOR_OPTED_OUT)
        .fetching("SELECT post FROM mention JOIN moved USING (platform, root_id)");
  }

  private Step drafted(Claim claim, Draft draft) {
    Post post = claim.post();
    Step step = step(claim, DRAFTING.drafted(), draft).dueIn(config.patience());
    return step.telling(
        new ReplyDrafted(post.root(), post.conversation(), draft.sha256(), step.now()));
  }

  private Step step(Claim claim, Move move, Draft draft) {
    return steps
        .step(claim.post().root(), move)
        .ifAttempt(claim.attempt())
        .also("kept", KEEP_DRAFT)
        .with("text", draft.text())
        .with("sha256", draft.sha256())
        .with("draft", json.write(draft))
        .with("language", draft.language())
        .with("stance", draft.stance().stance().word())
        .with("mode", draft.mode().mode().word())
        .with("cost", draft.origin().costUsd());
  }

  /** Empty when another mention got the same bytes lately. */
  private static final String RESERVE_TEXT =
      """
      INSERT INTO recent_text AS r (platform, text_sha256, root_id, at)
      VALUES (:platform, :sha256, :root, :now)
      ON CONFLICT (platform, text_sha256) DO UPDATE
      SET root_id = excluded.root_id, at = excluded.at
      WHERE r.at < :since OR r.root_id = excluded.root_id
      RETURNING root_id
      """;

  private static final String KEEP_DRAFT =
      """
      INSERT INTO reply (platform, root_id, text, text_sha256, draft, language, stance, mode,
                         cost_usd, drafted_at)
      SELECT platform, root_id, :text, :sha256, CAST(:draft AS jsonb), :language, :stance, :mode,
             :cost, :now
      FROM moved
      ON CONFLICT (platform, root_id) DO UPDATE
      SET text = excluded.text, text_sha256 = excluded.text_sha256, draft = excluded.draft,
          language = excluded.language, stance = excluded.stance, mode = excluded.mode,
          cost_usd = reply.cost_usd + excluded.cost_usd, drafted_at = excluded.drafted_at
      """;
}
