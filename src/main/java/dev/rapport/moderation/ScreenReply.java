package dev.rapport.moderation;

import dev.rapport.moderation.ModerationConfig.Hold;
import dev.rapport.moderation.ReviewDecided.Verdict;
import dev.rapport.moderation.ReviewQueue.DraftedReply;
import dev.rapport.moderation.autonomy.Grant;
import dev.rapport.moderation.autonomy.GrantAutonomy;
import dev.rapport.moderation.breaker.Breaker;
import dev.rapport.moderation.queue.ReviewQueues;
import dev.rapport.post.PostRef;
import dev.rapport.reply.Draft;
import dev.rapport.reply.ReplyDrafted;
import dev.rapport.reply.VariantChoice;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Stage 4: decides by rule whether a draft may go out at once or waits for a person: by its risk,
 * and by what drafts of its kind have earned. Hearing of the same draft twice changes nothing,
 * since only a draft that waits for its screening is screened.
 */
@ApplicationScoped
public class ScreenReply {

  private final ReviewQueue queue;
  private final RiskRules rules;
  private final ReviewQueues queues;
  private final GrantAutonomy autonomy;
  private final ModerationConfig config;
  private final VariantChoice variants;
  private final Clock clock;

  ScreenReply(
      ReviewQueue queue,
      Rules rules,
      ReviewQueues queues,
      GrantAutonomy autonomy,
      ModerationConfig config,
      VariantChoice variants,
      Clock clock) {
    this.variants = variants;
    this.queue = queue;
    this.queues = queues;
    this.autonomy = autonomy;
    this.rules = new RiskRules(rules.book(), config.crisis());
    this.config = config;
    this.clock = clock;
  }

  @Incoming("reply-drafts-in")
  @RunOnVirtualThread
  @Blocking(ordered = false)
  void on(ReplyDrafted event) {
    screen(event.mention());
  }

  /** Screens what the topic did not bring: a consumer died, or the record could not be reached. */
  public void catchUp() {
    queue.stragglers(100).forEach(this::screen);
  }

  /** Ends what waited for a person in vain. */
  public void expire() {
    queue.expire(config.expireAfter());
  }

  private void screen(PostRef mention) {
    queue.drafted(mention).ifPresent(drafted -> screen(mention, drafted));
  }

  private void screen(PostRef mention, DraftedReply drafted) {
    Risk risk = rules.assess(drafted.post(), drafted.draft());
    Grant grant =
        rolledBack(drafted.draft())
            .or(() -> whyHeld(risk))
            .<Grant>map(Grant.ToAPerson::new)
            .orElseGet(() -> grant(mention, risk));
    switch (grant) {
      case Grant.Alone alone -> pass(mention, drafted, Screened.of(risk, alone.why()));
      case Grant.ToAPerson held -> hold(mention, drafted, Screened.of(risk, held.why()));
    }
  }

  private void hold(PostRef mention, DraftedReply drafted, Screened screened) {
    queue.hold(mention, screened, queues.spot(drafted, screened));
  }

  private void pass(PostRef mention, DraftedReply drafted, Screened screened) {
    String hash = drafted.draft().sha256();
    ReviewDecided decision =
        new ReviewDecided(mention, Verdict.APPROVED, hash, "rule", clock.instant());
    if (!queue.pass(mention, decision, screened)) {
      // Where another instance was faster there is nothing left to hold.
      hold(mention, drafted, screened.uncounted(Breaker.REASON));
    }
  }

  /** What was begun by a variant that nobody gets any more goes out only if a person says so. */
  private Optional<String> rolledBack(Draft draft) {
    return Optional.ofNullable(draft.origin().variant())
        .filter(variant -> !variants.serves(variant))
        .map(variant -> "its variant is served no more");
  }

  /** Why it may not go out alone whatever was earned; empty when it may. */
  private Optional<String> whyHeld(Risk risk) {
    return switch (config.hold()) {
      case ALL -> Optional.of(risk.isLow() ? "every draft is reviewed" : risk.toString());
      case RISKY -> Optional.of(risk.toString()).filter(why -> !risk.isLow());
      case NONE -> Optional.empty();
    };
  }

  private Grant grant(PostRef mention, Risk risk) {
    if (risk.isSettled() || config.hold() == Hold.NONE) {
      return new Grant.Alone(risk.toString());
    }
    return switch (config.autonomy()) {
      case EARNED -> {
        Grant grant = autonomy.grant(mention, risk.cell());
        yield risk.tier() == RiskTier.LOW ? grant : grant.and(risk.toString());
      }
      case OFF -> new Grant.Alone(risk.toString());
    };
  }
}
