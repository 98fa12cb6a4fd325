package dev.rapport.reply;

import dev.rapport.post.ConversationId;
import dev.rapport.post.Event;
import dev.rapport.post.PostRef;
import dev.rapport.post.Topic;
import java.time.Instant;

/**
 * A draft is in the ledger and waits for its screening.
 *
 * @param mention the first version of the post
 * @param conversation its thread
 * @param textSha256 hash of the drafted text, 64 hex digits
 * @param draftedAt when it was kept
 */
public record ReplyDrafted(
    PostRef mention, ConversationId conversation, String textSha256, Instant draftedAt)
    implements Event {

  @Override
  public Topic topic() {
    return Topic.REPLY_DRAFTS;
  }

  @Override
  public String key() {
    return conversation.toString();
  }
}
