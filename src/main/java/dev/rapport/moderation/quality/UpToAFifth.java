package dev.rapport.moderation.quality;

import dev.rapport.post.Share;

/** More than that is no longer review. */
public final class UpToAFifth extends Share {

  private static final long serialVersionUID = 1L;

  public UpToAFifth() {
    super(0, 0.2);
  }
}
