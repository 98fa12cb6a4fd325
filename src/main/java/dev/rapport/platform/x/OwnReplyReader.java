package dev.rapport.platform.x;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.platform.x.XPostReader.Unfit;
import dev.rapport.post.PostRef;
import dev.rapport.publish.ReplyPublisher.OwnReply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads which posts the account has answered. Whoever finds no answer here posts one more, so a
 * post that may be one and does not say to what makes the whole page unfit.
 */
final class OwnReplyReader {

  static final String FIELDS = "conversation_id,edit_history_tweet_ids,referenced_tweets";

  private OwnReplyReader() {}

  static List<OwnReply> page(JsonNode body) throws Unfit {
    List<OwnReply> replies = new ArrayList<>();
    for (JsonNode post : XPostReader.posts(body)) {
      reply(post).ifPresent(replies::add);
    }
    return replies;
  }

  private static Optional<OwnReply> reply(JsonNode post) throws Unfit {
    String id = XPostReader.demand(post, "id");
    if (XPostReader.references(post).isEmpty() && !startsItsThread(post)) {
      throw new Unfit("a post in a thread that refers to none");
    }
    return XPostReader.reference(post, "replied_to")
        .map(to -> new OwnReply(new PostRef(XPostReader.PLATFORM, id), to));
  }

  /** A thread is named after the first version of its first post. */
  private static boolean startsItsThread(JsonNode post) throws Unfit {
    String thread = XPostReader.demand(post, "conversation_id");
    return thread.equals(XPostReader.demand(post, "id"))
        || XPostReader.versions(post).contains(thread);
  }
}
