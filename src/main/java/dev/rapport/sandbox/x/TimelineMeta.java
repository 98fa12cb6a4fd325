package dev.rapport.sandbox.x;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.sandbox.network.Page;

/** The {@code meta} of a page: how many, from which id to which, and how to go on. */
final class TimelineMeta {

  private TimelineMeta() {}

  static ObjectNode of(Page page, String timeline) {
    ObjectNode meta = Json.object();
    meta.put("result_count", page.posts().size());
    if (page.posts().isEmpty()) {
      return meta;
    }
    long newest = page.posts().getFirst().id();
    long oldest = page.posts().getLast().id();
    meta.put("newest_id", Ids.text(newest));
    meta.put("oldest_id", Ids.text(oldest));
    if (page.more()) {
      meta.put("next_token", PageToken.below(oldest, timeline));
    }
    if (page.back()) {
      meta.put("previous_token", PageToken.above(newest, timeline));
    }
    return meta;
  }
}
