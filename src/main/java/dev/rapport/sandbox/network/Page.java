package dev.rapport.sandbox.network;

import java.util.List;

/**
 * A part of a timeline.
 *
 * @param posts newest first
 * @param more whether there are older ones below
 * @param back whether one came here by paging, so that there may be newer ones above
 */
public record Page(List<Post> posts, boolean more, boolean back) {

  public boolean isEmpty() {
    return posts.isEmpty();
  }
}
