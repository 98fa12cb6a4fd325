package dev.rapport.reply;

import dev.rapport.post.PostRef;
import dev.rapport.reply.Approach.Context;

/** What the record knows beside a mention; see {@link Context}. */
public interface Contexts {

  /** Of a mention that is unknown, {@link Context#NONE}. */
  Context of(PostRef mention);
}
