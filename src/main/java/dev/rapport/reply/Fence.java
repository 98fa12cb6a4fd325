package dev.rapport.reply;

import dev.rapport.post.Post;
import dev.rapport.post.VisibleText;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Two lines around somebody's words, with a marker that is made for one call and that nobody
 * outside can know. What no reader of the post sees does not come within.
 */
record Fence(String marker) {

  private static final SecureRandom RANDOM = new SecureRandom();

  static Fence make() {
    return new Fence(HexFormat.of().toHexDigits(RANDOM.nextLong()));
  }

  String around(Post mention) {
    return "<<<" + marker + "\n" + VisibleText.of(mention.words()) + "\n" + marker + ">>>";
  }
}
