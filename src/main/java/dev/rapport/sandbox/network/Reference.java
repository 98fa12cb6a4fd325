package dev.rapport.sandbox.network;

/**
 * How a post refers to another one.
 *
 * @param post the id it was given, which may be an older version of an edited post
 * @param author who wrote the other post; kept, because the other post may be gone
 */
public record Reference(Kind kind, long post, long author) {

  /** X's own three. */
  public enum Kind {
    REPLIED_TO,
    QUOTED,
    RETWEETED
  }

  static Reference to(Kind kind, Post post) {
    return new Reference(kind, post.id(), post.author().id());
  }
}
