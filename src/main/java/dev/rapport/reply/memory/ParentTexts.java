package dev.rapport.reply.memory;

import dev.rapport.post.PostRef;
import java.util.Optional;

/** What we hold of the posts that mentions reply to. Asks no platform. */
public interface ParentTexts {

  /** The hash of a post's latest text; empty when we hold none. */
  Optional<String> sha256(PostRef post);
}
