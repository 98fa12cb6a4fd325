package dev.rapport.sandbox.page;

import dev.rapport.sandbox.network.Entity;
import dev.rapport.sandbox.network.Post;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of what somebody typed, for the page to show. The text is hostile; the template escapes
 * it, and an address is linked only when it is http or https.
 *
 * @param link where it leads; empty for plain text and for tags
 * @param tag whether it is a mention, a hashtag or a cashtag
 */
record Segment(String text, String link, boolean tag) {

  /** What was typed, in order, without the tags that the network put in front. */
  static List<Segment> of(Post post) {
    List<Segment> segments = new ArrayList<>();
    String text = post.text();
    int from = text.offsetByCodePoints(0, post.typedStart());
    for (Entity entity : post.entities().all()) {
      int start = text.offsetByCodePoints(0, entity.start());
      int end = text.offsetByCodePoints(0, entity.end());
      if (start >= from) {
        segments.add(plain(text.substring(from, start)));
        segments.add(of(entity, text.substring(start, end)));
        from = end;
      }
    }
    segments.add(plain(text.substring(from)));
    return segments.stream().filter(segment -> !segment.text().isEmpty()).toList();
  }

  private static Segment plain(String text) {
    return new Segment(text, "", false);
  }

  private static Segment of(Entity entity, String text) {
    return switch (entity.kind()) {
      case MENTION, HASHTAG, CASHTAG -> new Segment(text, "", true);
      case URL -> new Segment(text, address(text), false);
    };
  }

  private static String address(String text) {
    return text.matches("(?is)https?://.*") ? text : "https://" + text;
  }
}
