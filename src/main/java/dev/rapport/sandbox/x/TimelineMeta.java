package dev.rapport.sandbox.x;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.sandbox.network.Page;

/**
 * The {@code meta} of a page: how many, from which id to which, and how to go on. Only a user's
 * timelines lead back as well, and quotes do not tell their ids.
 */
final class TimelineMeta {

  private TimelineMeta() {}

  static ObjectNode ofTimeline(Page page, String timeline) {
    ObjectNode meta = ofSearch(page, timeline);
    if (!page.posts().isEmpty() && page.back()) {
      meta.put("previous_token", PageToken.above(page.posts().getFirst().id(), timeline));
    }
    return meta;
  }

  static ObjectNode ofSearch(Page page, String search) {
    ObjectNode meta = ofQuotes(page, search);
    if (!page.posts().isEmpty()) {
      meta.put("newest_id", Ids.text(page.posts().getFirst().id()));
      meta.put("oldest_id", Ids.text(page.posts().getLast().id()));
    }
    return meta;
  }

  static ObjectNode ofQuotes(Page page, String quotes) {
    ObjectNode meta = Json.object().put("result_count", page.posts().size());
    if (!page.posts().isEmpty() && page.more()) {
      meta.put("next_token", PageToken.below(page.posts().getLast().id(), quotes));
    }
    return meta;
  }
}
