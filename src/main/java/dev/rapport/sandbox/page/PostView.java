package dev.rapport.sandbox.page;

import dev.rapport.sandbox.network.Person;
import dev.rapport.sandbox.network.Post;
import java.util.List;
import java.util.Locale;

/**
 * A post as one reader sees it on the page.
 *
 * @param depth how far it is indented: 0 for the first post of a thread
 * @param replyingTo the handles that the network put in front, without {@code @}
 * @param quoted the quoted post, or a note that it is gone; none or one
 * @param liked whether the reader likes it; likewise reposted and own
 */
record PostView(
    String id,
    Author author,
    int depth,
    List<String> replyingTo,
    List<Segment> text,
    When when,
    boolean edited,
    boolean hidden,
    List<Quote> quoted,
    Counts counts,
    boolean liked,
    boolean reposted,
    boolean own,
    boolean editable) {

  /**
   * @param hue 0 to 9, the colour of the avatar, the same for the same handle
   */
  record Author(String name, String initial, int hue, boolean bot) {

    static Author of(Person person, boolean bot) {
      String key = person.name().toLowerCase(Locale.ROOT);
      String initial = person.name().substring(0, 1).toUpperCase(Locale.ROOT);
      return new Author(person.name(), initial, Math.floorMod(key.hashCode(), 10), bot);
    }
  }

  record Counts(int replies, int reposts, int likes) {

    static Counts of(Post post) {
      return new Counts(
          post.chain().replyCount(), post.chain().repostCount(), post.chain().likeCount());
    }
  }

  /** A quoted post: its author's handle, empty when it is gone, and its text. */
  record Quote(String name, String text) {}
}
