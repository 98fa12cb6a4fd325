package dev.rapport.moderation.console;

import dev.rapport.moderation.ModerationConfig;
import dev.rapport.moderation.ReviewClaims;
import dev.rapport.moderation.ReviewClaims.Claim;
import dev.rapport.moderation.ReviewItem;
import dev.rapport.moderation.ReviewQueue;
import dev.rapport.moderation.ReviewQueue.HeldDraft;
import dev.rapport.moderation.quality.Cares;
import dev.rapport.moderation.quality.Look;
import dev.rapport.moderation.quality.ShownLook;
import dev.rapport.post.Post;
import dev.rapport.post.PostRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Brings together what a reviewer has to see of one item. */
@ApplicationScoped
class DeskView {

  private final ReviewQueue queue;
  private final ReviewClaims claims;
  private final DeskQueues queues;
  private final Beside beside;
  private final Cares cares;
  private final ModerationConfig config;

  DeskView(
      ReviewQueue queue,
      ReviewClaims claims,
      DeskQueues queues,
      Beside beside,
      Cares cares,
      ModerationConfig config) {
    this.cares = cares;
    this.queue = queue;
    this.claims = claims;
    this.queues = queues;
    this.beside = beside;
    this.config = config;
  }

  /** Empty when it does not wait. */
  Optional<DeskItem> show(PostRef ref, String by) {
    return queue.waiting(ref).map(held -> show(held, by));
  }

  private DeskItem show(HeldDraft held, String by) {
    return item(held, held.post(), claims.of(held.post().root()), by);
  }

  /** A look, as if it were claimed. */
  DeskItem show(ShownLook shown) {
    Look look = shown.look();
    Claim claim = new Claim(look.by(), look.until());
    HeldDraft dressed = queues.dressed(shown.item());
    return item(dressed, shown.beside(), Optional.of(claim), look.by());
  }

  private DeskItem item(HeldDraft held, Post post, Optional<Claim> claim, String by) {
    return new DeskItem(
        ReviewItem.of(held, config.expireAfter(), claim),
        claim.filter(it -> it.by().equals(by)).isPresent(),
        beside.check(held.draft(), post),
        beside.thread(post),
        beside.history(post),
        beside.aside(post),
        beside.templates(held.draft().language()),
        cares.of(by),
        queues.of(held));
  }
}
