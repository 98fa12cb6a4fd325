package dev.rapport.reaction;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What people can do with a reply. */
public enum ReactionKind {
  LIKE,
  REPOST,
  QUOTE,
  REPLY,

  /** It was shown to somebody. Counted, and no reaction: it is told in measurements only. */
  VIEW;

  /** True for what somebody did. */
  public boolean isAct() {
    return this != VIEW;
  }

  /** The name outside the code. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
