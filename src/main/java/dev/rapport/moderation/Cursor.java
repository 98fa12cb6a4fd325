package dev.rapport.moderation;

import dev.rapport.post.PostRef;
import jakarta.ws.rs.BadRequestException;
import java.util.List;
import java.util.Optional;

/** Where a page of a list ended: a post, as {@code platform:id}. */
public final class Cursor {

  private Cursor() {}

  /** Where this page of at most so many ended; empty when it is the last. */
  public static Optional<String> after(List<MentionTrace> page, int limit) {
    return page.size() < limit
        ? Optional.empty()
        : Optional.of(page.getLast().platform() + ":" + page.getLast().id());
  }

  /**
   * @throws BadRequestException when it is none
   */
  static PostRef read(String cursor) {
    int colon = cursor.indexOf(':');
    if (colon < 1 || colon == cursor.length() - 1) {
      throw new BadRequestException("cursor must be one that a page gave");
    }
    return new PostRef(cursor.substring(0, colon), cursor.substring(colon + 1));
  }
}
