package dev.rapport.mention;

import dev.rapport.post.ConversationId;
import dev.rapport.post.Event;
import dev.rapport.post.PostRef;
import dev.rapport.post.Topic;
import java.time.Instant;

/**
 * Somebody eligible spoke to us and it is in the ledger. Idempotent: the mention's own state says
 * whether a draft is still wanted.
 *
 * @param mention the first version of the post
 * @param conversation its thread
 * @param receivedAt when we first saw it
 */
public record MentionReceived(PostRef mention, ConversationId conversation, Instant receivedAt)
    implements Event {

  @Override
  public Topic topic() {
    return Topic.MENTIONS;
  }

  @Override
  public String key() {
    return conversation.toString();
  }
}
