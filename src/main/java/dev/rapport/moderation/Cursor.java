package dev.rapport.moderation;

import dev.rapport.post.PostRef;
import jakarta.ws.rs.BadRequestException;

/** Where a page of a list ended: a post, as {@code platform:id}. */
final class Cursor {

  private Cursor() {}

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
