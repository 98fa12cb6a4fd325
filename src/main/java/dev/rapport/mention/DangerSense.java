package dev.rapport.mention;

import dev.rapport.post.Post;

/** Hears whether somebody may be in danger, before any money is spent. */
public interface DangerSense {

  /**
   * True when the author may be in danger: no allowance refuses them then. Costs nothing and asks
   * no model, so it hears what the tone rules hear and no more. Safe to call from many threads.
   */
  boolean mayBeInDanger(Post post);
}
