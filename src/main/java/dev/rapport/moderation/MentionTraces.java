package dev.rapport.moderation;

import dev.rapport.post.PostRef;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what became of mentions. */
public interface MentionTraces {

  /** The trace of a mention, found by any version of its post; empty when it was never seen. */
  Optional<MentionTrace> find(PostRef mention);

  /** Mentions without their histories, newest first. */
  List<MentionTrace> list(Filter filter);

  /** How many mentions are in each state. */
  Map<String, Integer> counts();

  /**
   * @param state only this state
   * @param since only what was received at or after this time
   * @param before where the last page ended: only what was received before this mention
   * @param limit 1 to 200
   */
  record Filter(
      Optional<String> state, Optional<Instant> since, Optional<PostRef> before, int limit) {}
}
