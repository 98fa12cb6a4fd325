package dev.rapport.moderation.console;

import dev.rapport.post.PostRef;
import java.time.Instant;
import java.util.List;

/**
 * What a reviewer is told of what they just did.
 *
 * @param key which of the {@link Words}
 * @param argument that goes into it; empty when it takes none
 * @param trouble true when it did not come about as they wanted
 * @param undo what can be undone, and how long
 */
record Toast(String key, String argument, boolean trouble, List<PostRef> undo, Instant until) {

  static final Toast NONE = done("");

  static Toast done(String key) {
    return new Toast(key, "", false, List.of(), Instant.EPOCH);
  }

  static Toast said(String key, String argument) {
    return new Toast(key, argument, false, List.of(), Instant.EPOCH);
  }

  static Toast trouble(String key, String argument) {
    return new Toast(key, argument, true, List.of(), Instant.EPOCH);
  }

  static Toast undoable(String key, PostRef item, Instant until) {
    return new Toast(key, "", false, List.of(item), until);
  }
}
