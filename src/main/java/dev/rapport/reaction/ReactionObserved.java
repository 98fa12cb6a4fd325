package dev.rapport.reaction;

import dev.rapport.post.Event;
import dev.rapport.post.PostRef;
import dev.rapport.post.Topic;
import java.time.Instant;
import java.util.UUID;

/**
 * Something happened to a published reply.
 *
 * @param id the same for every delivery of this event
 * @param reply the account's own post
 * @param kind what people did
 * @param change by how much the count moved since it was last observed; negative when taken back,
 *     never 0
 * @param total the count now
 * @param observedAt when we saw it, which is later than when it happened
 */
public record ReactionObserved(
    UUID id, PostRef reply, ReactionKind kind, int change, int total, Instant observedAt)
    implements Event {

  @Override
  public Topic topic() {
    return Topic.REACTIONS;
  }

  @Override
  public String key() {
    return reply.toString();
  }
}
