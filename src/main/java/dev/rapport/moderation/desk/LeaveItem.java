package dev.rapport.moderation.desk;

import dev.rapport.moderation.ReviewClaims;
import dev.rapport.moderation.ReviewQueue;
import dev.rapport.moderation.queue.HideableAction;
import dev.rapport.moderation.queue.ReviewQueues;
import dev.rapport.post.PostRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** A person leaves an item to others, where its queue lets them. */
@ApplicationScoped
public class LeaveItem {

  private final ReviewQueue queue;
  private final ReviewClaims claims;
  private final ReviewQueues queues;
  private final DeskConfig config;

  LeaveItem(ReviewQueue queue, ReviewClaims claims, ReviewQueues queues, DeskConfig config) {
    this.queue = queue;
    this.claims = claims;
    this.queues = queues;
    this.config = config;
  }

  /** They are not offered it for a while. What does not wait is left all the same. */
  public Left skip(PostRef item, String by) {
    Optional<String> objection = objection(item, HideableAction.SKIP);
    if (objection.isEmpty()) {
      claims.skip(item, by, config.skip());
    }
    return objection.<Left>map(Left.Hidden::new).orElseGet(Left.Done::new);
  }

  /** It comes first for the others. */
  public Left escalate(PostRef item, String by, String why) {
    Optional<String> objection = objection(item, HideableAction.ESCALATE);
    if (objection.isPresent()) {
      return new Left.Hidden(objection.get());
    }
    return queue.escalate(item, by, why) ? new Left.Done() : new Left.Lost();
  }

  private Optional<String> objection(PostRef item, HideableAction action) {
    return queue.waiting(item).flatMap(held -> queues.objection(held, action));
  }

  /** What came of it. */
  public sealed interface Left {

    record Done() implements Left {}

    /** It does not wait, or somebody else is at it. */
    record Lost() implements Left {}

    /**
     * Nobody may do that to what is in its queue.
     *
     * @param why one line
     */
    record Hidden(String why) implements Left {}
  }
}
