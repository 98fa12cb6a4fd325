package dev.rapport.moderation.console;

import dev.rapport.moderation.CheckText;
import dev.rapport.moderation.ModerationConfig;
import dev.rapport.moderation.ReviewClaims;
import dev.rapport.moderation.ReviewClaims.Claim;
import dev.rapport.moderation.ReviewItem;
import dev.rapport.moderation.ReviewQueue;
import dev.rapport.moderation.ReviewQueue.HeldDraft;
import dev.rapport.moderation.queue.ReviewQueues;
import dev.rapport.post.Post;
import dev.rapport.post.PostRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Brings together what a reviewer has to see of one item. */
@ApplicationScoped
class DeskView {

  private final ReviewQueue queue;
  private final ReviewClaims claims;
  private final ReviewQueues queues;
  private final Beside beside;
  private final CheckText texts;
  private final ModerationConfig config;

  DeskView(
      ReviewQueue queue,
      ReviewClaims claims,
      ReviewQueues queues,
      Beside beside,
      CheckText texts,
      ModerationConfig config) {
    this.queue = queue;
    this.claims = claims;
    this.queues = queues;
    this.beside = beside;
    this.texts = texts;
    this.config = config;
  }

  /** Empty when it does not wait. */
  Optional<DeskItem> show(PostRef ref, String by) {
    return queue.waiting(ref).map(held -> show(held, by));
  }

  private DeskItem show(HeldDraft held, String by) {
    Post post = held.post();
    Optional<Claim> claim = claims.of(post.root());
    return new DeskItem(
        ReviewItem.of(held, config.expireAfter(), claim),
        claim.filter(it -> it.by().equals(by)).isPresent(),
        texts.check(held.draft().text(), post, Optional.of(held.draft().language())),
        beside.thread(post),
        beside.history(post),
        beside.aside(post),
        beside.templates(held.draft().language()),
        queues.named(held.queue()));
  }
}
