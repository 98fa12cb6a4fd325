package dev.rapport.publish;

import dev.rapport.post.OnPlatform;
import dev.rapport.post.PostRef;

/** Hides what others answer under our own posts, and shows it again. */
public interface ReplyHider extends OnPlatform {

  /** Idempotent. Never throws for what a platform may do. */
  Hidden hide(PostRef reply, boolean hidden);

  /** What came of it. */
  sealed interface Hidden {

    record Done() implements Hidden {}

    /**
     * @param why one line for the operator
     */
    record NotDone(String why) implements Hidden {}
  }
}
