package dev.rapport.publish;

import dev.rapport.mention.MentionState.Published;
import dev.rapport.post.Order;
import dev.rapport.post.PostRef;
import dev.rapport.publish.PublicationLog.Intent;
import dev.rapport.publish.ReplyPublisher.Retracted;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Takes a published answer back. */
@ApplicationScoped
public class RetractReply {

  private final PublicationLog log;
  private final Publishers publishers;

  RetractReply(PublicationLog log, Publishers publishers) {
    this.log = log;
    this.publishers = publishers;
  }

  /**
   * @param order who takes it back, and why
   * @return empty when nothing is published for this mention; otherwise what the platform said
   */
  public Optional<Retracted> retract(PostRef mention, Order order) {
    return log.publishedReply(mention).map(intent -> retract(intent, order));
  }

  private Retracted retract(Intent intent, Order order) {
    PostRef reply = intent.reply().orElseThrow();
    Retracted retracted = publishers.of(reply).retract(reply);
    switch (retracted) {
      case Retracted.Done done ->
          log.retracted(
              intent, new Published(reply, "posted").retracted(why(order)), order.person());
      case Retracted.NotDone notDone -> {
        // Nothing changed, and the caller says so.
      }
    }
    return retracted;
  }

  /** For the record and for whoever asked. */
  static String why(Order order) {
    return "retracted by " + order.person() + ": " + order.why();
  }
}
