package dev.rapport.sandbox.network;

import java.util.Optional;

/** What has just happened, for those who are told of it instead of asking. */
public sealed interface Happening {

  /** A new post; a reply, a quote and a repost are posts too. */
  record Posted(long post) implements Happening {}

  /**
   * A new version of a post.
   *
   * @param post the version's own id
   */
  record Edited(long post) implements Happening {}

  /**
   * A post is gone, with all its versions; an undone repost too.
   *
   * @param post the id of its newest version
   * @param author the person's id
   */
  record Deleted(long post, long author) implements Happening {}

  /** Somebody likes a post who did not. */
  record Liked(long person, long post) implements Happening {}

  /** What the change will have been, in words for others; to be asked before it is applied. */
  static Optional<Happening> of(Change change, State before) {
    return switch (change) {
      case Change.Posted posted -> Optional.of(new Posted(posted.post().id()));
      case Change.Edited edited -> Optional.of(new Edited(edited.post().id()));
      case Change.Deleted deleted -> before.post(deleted.post()).map(Happening::deleted);
      case Change.Liked liked -> Optional.of(new Liked(liked.person(), liked.post()));
      case Change.Unliked u -> Optional.empty();
      case Change.Joined j -> Optional.empty();
      case Change.Viewed v -> Optional.empty();
      case Change.Settled s -> Optional.empty();
      case Change.Replaced r -> Optional.empty();
      case Change.Hidden h -> Optional.empty();
    };
  }

  private static Happening deleted(Post post) {
    return new Deleted(post.chain().newest().id(), post.author().id());
  }
}
