package dev.rapport.sandbox.x;

import dev.rapport.sandbox.network.Entity;
import dev.rapport.sandbox.network.Person;
import dev.rapport.sandbox.network.Post;
import dev.rapport.sandbox.network.Reference;

/** Which events of a user a post is. */
final class ActivityMatch {

  private ActivityMatch() {}

  /** Types that no post can be are never met: nobody here follows, mutes or changes a profile. */
  static boolean is(Post post, String type, Person user) {
    return switch (type) {
      case "post.create" -> post.author().equals(user);
      case "post.mention.create" -> mentions(post, user);
      case "post.reply.create" -> refers(post, Reference.Kind.REPLIED_TO, user);
      case "post.quote.create" -> refers(post, Reference.Kind.QUOTED, user);
      case "post.repost.create" -> refers(post, Reference.Kind.RETWEETED, user);
      default -> false;
    };
  }

  /** By the author's own hand: neither in a reply's prefix nor in a repost. */
  private static boolean mentions(Post post, Person user) {
    return !post.isRepost()
        && post.entities().of(Entity.Kind.MENTION).stream()
            .filter(entity -> entity.start() >= post.typedStart())
            .anyMatch(entity -> entity.value().equalsIgnoreCase(user.name()));
  }

  private static boolean refers(Post post, Reference.Kind kind, Person user) {
    return post.reference(kind).filter(reference -> reference.author() == user.id()).isPresent();
  }
}
