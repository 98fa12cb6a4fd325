package dev.rapport.publish;

import dev.rapport.post.OnPlatform;
import dev.rapport.post.Order;
import dev.rapport.post.PostRef;
import dev.rapport.publish.ReplyHider.Hidden;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

/** Hides somebody's answer under a post of ours, or shows it again, for an operator. */
@ApplicationScoped
class HideReply {

  private final Instance<ReplyHider> hiders;
  private final HiddenReplies record;

  HideReply(@Any Instance<ReplyHider> hiders, HiddenReplies record) {
    this.hiders = hiders;
    this.record = record;
  }

  Hidden hide(PostRef reply, boolean hidden, Order order) {
    Hidden outcome =
        OnPlatform.of(hiders, reply.platform())
            .map(hider -> hider.hide(reply, hidden))
            .orElseGet(() -> new Hidden.NotDone("nothing can be hidden on " + reply.platform()));
    switch (outcome) {
      case Hidden.Done done -> record.note(reply, hidden, order);
      case Hidden.NotDone notDone -> {
        // Nothing changed, and the caller says so.
      }
    }
    return outcome;
  }
}
