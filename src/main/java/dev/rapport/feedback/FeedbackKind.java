package dev.rapport.feedback;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.rapport.reaction.ReactionKind;
import java.util.Locale;

/** What became of an answer of ours, or of the draft of one. */
public enum FeedbackKind {
  /** Counts, which move by any number and may go down. */
  LIKE,
  REPOST,
  QUOTE,
  REPLY,

  /** Somebody spoke to us under our answer. */
  FOLLOW_UP,
  /** The post that we answered was taken away. */
  PARENT_DELETED,
  /** Whoever got the answer asked us to stop, within a day. */
  OPTED_OUT,
  /** The counts, an hour, a day and three days after it went out. */
  MEASURED,

  /** What reviewers did. */
  APPROVED,
  EDITED,
  REJECTED,
  REGENERATED,
  ESCALATED,
  RETRACTED,
  CORRECTED,

  /** It may never go out: the platform said no, or nobody is there any more to hear it. */
  REFUSED,
  /** Nobody decided in time. */
  EXPIRED,

  /** It went out; once more after a correction. */
  PUBLISHED,
  /**
   * It has been out for as long as {@code rapport.feedback.judge-after} says. From now on, that
   * nobody did anything counts as such.
   */
  RIPE;

  static FeedbackKind of(ReactionKind kind) {
    return switch (kind) {
      case LIKE -> LIKE;
      case REPOST -> REPOST;
      case QUOTE -> QUOTE;
      case REPLY -> REPLY;
      case VIEW -> throw new IllegalArgumentException("to be seen is no reaction");
    };
  }

  /** The name outside the code. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
