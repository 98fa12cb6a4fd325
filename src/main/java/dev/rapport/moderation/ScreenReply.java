package dev.rapport.moderation;

import dev.rapport.moderation.ModerationConfig.Hold;
import dev.rapport.moderation.ReviewDecided.Verdict;
import dev.rapport.moderation.ReviewQueue.DraftedReply;
import dev.rapport.moderation.breaker.Breaker;
import dev.rapport.post.PostRef;
import dev.rapport.reply.ReplyDrafted;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Stage 4: decides by rule whether a draft may go out at once or waits for a person. Hearing of the
 * same draft twice changes nothing, since only a draft that waits for its screening is screened.
 */
@ApplicationScoped
public class ScreenReply {

  private final ReviewQueue queue;
  private final RiskRules rules;
  private final ModerationConfig config;
  private final Clock clock;

  ScreenReply(ReviewQueue queue, ModerationConfig config, Clock clock) {
    this.queue = queue;
    this.rules = new RiskRules(SensitiveSubjects.read(config.sensitiveFile()), config.crisis());
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
    if (waits(risk)) {
      queue.hold(mention, reason(risk));
    } else {
      String hash = drafted.draft().sha256();
      ReviewDecided decision =
          new ReviewDecided(mention, Verdict.APPROVED, hash, "rule", clock.instant());
      if (!queue.pass(mention, decision, reason(risk))) {
        // Where another instance was faster there is nothing left to hold.
        queue.hold(mention, Breaker.REASON);
      }
    }
  }

  private boolean waits(Risk risk) {
    return switch (config.hold()) {
      case ALL -> true;
      case RISKY -> !risk.isLow();
      case NONE -> false;
    };
  }

  private String reason(Risk risk) {
    return config.hold() == Hold.ALL && risk.isLow() ? "every draft is reviewed" : risk.toString();
  }
}
