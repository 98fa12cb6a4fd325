package dev.rapport.publish;

import dev.rapport.post.Event;
import dev.rapport.post.PostRef;
import dev.rapport.post.Topic;
import java.time.Instant;

/**
 * An answer is out, once.
 *
 * @param mention the first version of the post that it answers
 * @param reply where it is
 * @param textSha256 hash of the posted text
 * @param publishedAt when we knew
 */
public record ReplyPublished(PostRef mention, PostRef reply, String textSha256, Instant publishedAt)
    implements Event {

  @Override
  public Topic topic() {
    return Topic.PUBLISHED_REPLIES;
  }

  @Override
  public String key() {
    return reply.toString();
  }
}
