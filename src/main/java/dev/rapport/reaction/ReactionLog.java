package dev.rapport.reaction;

import dev.rapport.post.PostRef;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The record of which replies are watched, and of the counts that were last seen. */
public interface ReactionLog {

  /** Starts to watch a reply. Idempotent. */
  void watch(PostRef reply, Instant publishedAt);

  /**
   * Replies that are due for a look and that the day has money for, youngest first: most reactions
   * come early.
   */
  List<Watched> due(String platform, Instant now, int max);

  /**
   * Keeps the counts and tells {@link dev.rapport.post.Topic#REACTIONS}, in one step, unless
   * another instance did since the counts were read.
   */
  void observed(Watched watched, Look look);

  /** Makes a watched reply due now; a look that is under way counts no more. Idempotent. */
  void lookSoon(PostRef reply);

  /** Looks again later. Idempotent. */
  void postpone(List<Watched> watched, Instant next);

  /**
   * @param seen the counts as last seen; a kind that is missing was never seen
   * @param look how many looks there were, to notice that another instance was faster
   * @param measured the hours of the milestone that was told last, 0 for none
   */
  record Watched(
      PostRef reply,
      Instant publishedAt,
      Map<ReactionKind, Integer> seen,
      int look,
      int measured) {}

  /**
   * What a look brought.
   *
   * @param counts all of them; empty when the platform did not show the reply
   * @param milestone that it has come to since the last look
   * @param next when to look again
   */
  record Look(
      List<ReactionObserved> changes,
      Map<ReactionKind, Integer> counts,
      Optional<Milestone> milestone,
      Instant next) {}
}
