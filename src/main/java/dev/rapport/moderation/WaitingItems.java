package dev.rapport.moderation;

import dev.rapport.moderation.ReviewClaims.Claim;
import dev.rapport.moderation.ReviewQueue.HeldDraft;
import dev.rapport.moderation.ReviewQueue.Which;
import dev.rapport.post.PostRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What waits for a person, with who is at it. */
@ApplicationScoped
public class WaitingItems {

  private final ReviewQueue queue;
  private final ReviewClaims claims;
  private final ModerationConfig config;

  WaitingItems(ReviewQueue queue, ReviewClaims claims, ModerationConfig config) {
    this.queue = queue;
    this.claims = claims;
    this.config = config;
  }

  public List<ReviewItem> list(Which which) {
    Map<PostRef, Claim> now = claims.current();
    return queue.waiting(which).stream()
        .map(
            held ->
                ReviewItem.of(
                    held, config.expireAfter(), Optional.ofNullable(now.get(held.post().root()))))
        .toList();
  }

  /** A draft as if it waited and somebody were at it. */
  public ReviewItem asIf(HeldDraft held, Claim claim) {
    return ReviewItem.of(held, config.expireAfter(), Optional.of(claim));
  }

  /** Empty when it does not wait. */
  public Optional<ReviewItem> find(PostRef item) {
    return queue
        .waiting(item)
        .map(held -> ReviewItem.of(held, config.expireAfter(), claims.of(item)));
  }
}
