package dev.rapport.reaction;

import dev.rapport.post.OnPlatform;
import dev.rapport.post.PostRef;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Where reactions are read: counts, by asking again. Reading changes nothing, and may cost money.
 */
public interface ReactionSource extends OnPlatform {

  /** The most replies that one call may ask about. */
  int batch();

  /** True when looking costs money; then it is not done once a hard cap is reached. */
  default boolean costs() {
    return false;
  }

  /** How often people have reacted to these posts by now. Never throws for what a platform does. */
  Observed observe(List<PostRef> replies);

  /** What came of a look. */
  sealed interface Observed {

    /**
     * @param counts the posts that are there; one that is missing here is gone or hidden for now
     */
    record Counts(Map<PostRef, Map<ReactionKind, Integer>> counts) implements Observed {}

    record Unreadable(String why, Duration retryAfter) implements Observed {}
  }
}
