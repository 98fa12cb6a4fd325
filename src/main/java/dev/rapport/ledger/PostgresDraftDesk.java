package dev.rapport.ledger;

import dev.rapport.ledger.Steps.Outcome;
import dev.rapport.mention.IneligibleReason;
import dev.rapport.mention.MentionState.Drafting;
import dev.rapport.mention.MentionState.Move;
import dev.rapport.mention.MentionState.Received;
import dev.rapport.mention.money.Cost;
import dev.rapport.mention.money.CostKind;
import dev.rapport.mention.money.CostLog;
import dev.rapport.mention.money.Price;
import dev.rapport.moderation.Priority;
import dev.rapport.moderation.RiskTier;
import dev.rapport.moderation.queue.Spot;
import dev.rapport.post.Post;
import dev.rapport.post.PostRef;
import dev.rapport.reply.Draft;
import dev.rapport.reply.DraftDesk;
import dev.rapport.reply.ReplyDrafted;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
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
  private final CostLog costs;
  private final MoneyRules money;

  PostgresDraftDesk(
      Steps steps,
      StateRows rows,
      Json json,
      LedgerConfig config,
      CostLog costs,
      MoneyRules money) {
    this.steps = steps;
    this.rows = rows;
    this.json = json;
    this.config = config;
    this.costs = costs;
    this.money = money;
  }

  @Override
  public Optional<Claim> claim(PostRef mention) {
    Outcome outcome = steps.take(claiming(mention, RECEIVED.drafting()));
    if (!outcome.taken()) {
      outcome = steps.take(claiming(mention, DRAFTING.takenOver()).onlyIf(LEASE_IS_OVER));
    }
    if (!outcome.taken()) {
      end(mention, IneligibleReason.OPTED_OUT, Step.AUTHOR_OPTED_OUT);
      if (money.exist()) {
        end(mention, IneligibleReason.MONEY_CAP, "NOT (" + money.ofAMention() + ")");
      }
      return Optional.empty();
    }
    int attempt = outcome.attempt();
    return outcome
        .fetched()
        .map(fetched -> json.read(fetched, MentionContext.class))
        .map(claimed -> new Claim(claimed.post(), attempt, claimed.context()));
  }

  @Override
  public void leave(PostRef mention, IneligibleReason why) {
    end(mention, why, "true");
  }

  private void end(PostRef mention, IneligibleReason why, String condition) {
    Step early = steps.step(mention, RECEIVED.ineligible(why)).onlyIf(condition);
    steps.take(early.withAll(money.values(early.now())));
    Step late = steps.step(mention, DRAFTING.refused(why.code())).onlyIf(condition);
    steps.take(late.onlyIf(LEASE_IS_OVER).withAll(money.values(late.now())));
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
    if (outcome.fetched().isEmpty()) {
      return Kept.REPEATED;
    }
    spentInVain(claim, draft.origin().costUsd());
    return Kept.LOST;
  }

  @Override
  public void keepRepeated(Claim claim, Draft draft) {
    take(drafted(claim, draft), claim, draft);
  }

  @Override
  public void hold(Claim claim, Draft best, String why) {
    Step step = step(claim, DRAFTING.held(why), best).dueIn(Duration.ZERO);
    take(step.in(Spot.unsorted(headStart(claim, best))), claim, best);
  }

  /** The rules never see what no draft came of. */
  private static Duration headStart(Claim claim, Draft best) {
    RiskTier tier = best.reading().mayBeInDanger() ? RiskTier.CRITICAL : RiskTier.LOW;
    return Priority.headStart(tier, claim.post().author().followers());
  }

  @Override
  public void postpone(Claim claim, Duration wait, BigDecimal spent) {
    rows.lookAgain(claim.post().root(), DRAFTING, claim.attempt(), wait);
    spentInVain(claim, spent);
  }

  /** Whoever lost the mention meanwhile has paid all the same. */
  private void take(Step step, Claim claim, Draft draft) {
    if (!steps.take(step).taken()) {
      spentInVain(claim, draft.origin().costUsd());
    }
  }

  private void spentInVain(Claim claim, BigDecimal usd) {
    costs.note(List.of(Cost.each(claim.post().root(), model(usd), steps.now())));
  }

  private static Price model(BigDecimal usd) {
    return new Price(CostKind.MODEL, usd);
  }

  @Override
  public List<PostRef> stragglers(int max) {
    return rows.due(List.of(RECEIVED.name(), DRAFTING.name()), max);
  }

  private Step claiming(PostRef mention, Move move) {
    Step step =
        steps.claim(mention, move, config.draftLease()).onlyIf("NOT " + Step.AUTHOR_OPTED_OUT);
    if (money.exist()) {
      step.onlyIf(money.ofAMention()).withAll(money.values(step.now()));
    }
    return step.fetching(MentionContext.OF_MOVED);
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
        .spending(model(draft.origin().costUsd()));
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

  static final String KEEP_DRAFT =
      """
      INSERT INTO reply (platform, root_id, text, text_sha256, draft, language, stance, mode,
                         drafted_at)
      SELECT platform, root_id, :text, :sha256, CAST(:draft AS jsonb), :language, :stance, :mode,
             :now
      FROM moved
      ON CONFLICT (platform, root_id) DO UPDATE
      SET text = excluded.text, text_sha256 = excluded.text_sha256, draft = excluded.draft,
          language = excluded.language, stance = excluded.stance, mode = excluded.mode,
          drafted_at = excluded.drafted_at, edited_by = NULL
      """;
}
