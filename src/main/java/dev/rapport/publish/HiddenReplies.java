package dev.rapport.publish;

import dev.rapport.post.Order;
import dev.rapport.post.PostRef;

/** The record of what was hidden by hand. */
public interface HiddenReplies {

  /** Notes who hid it or showed it again, and why. */
  void note(PostRef reply, boolean hidden, Order order);
}
