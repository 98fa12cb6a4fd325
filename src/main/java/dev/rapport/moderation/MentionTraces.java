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
   * Which mentions; what is empty asks for nothing.
   *
   * @param state only this state
   * @param since only what was received at or after this time
   * @param until only what was received before this time
   * @param author only this handle's, whatever its case
   * @param conversation only this thread, as the platform names it
   * @param words only where these stand in what was said to us or in our answer, whatever their
   *     case
   * @param reason only where this stands in why it is in its state, for example a rule's name
   * @param before where the last page ended: only what was received before this mention
   * @param limit 1 to 200
   */
  record Filter(
      Optional<String> state,
      Optional<Instant> since,
      Optional<Instant> until,
      Optional<String> author,
      Optional<String> conversation,
      Optional<String> words,
      Optional<String> reason,
      Optional<PostRef> before,
      int limit) {

    /** The latest of all. */
    public static Filter latest(int limit) {
      return new Filter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          limit);
    }

    public Filter in(Optional<String> state) {
      return new Filter(state, since, until, author, conversation, words, reason, before, limit);
    }

    public Filter by(String author) {
      return new Filter(
          state, since, until, Optional.of(author), conversation, words, reason, before, limit);
    }

    public Filter inThread(String conversation) {
      return new Filter(
          state, since, until, author, Optional.of(conversation), words, reason, before, limit);
    }
  }
}
