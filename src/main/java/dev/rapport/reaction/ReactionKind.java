package dev.rapport.reaction;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What people can do with a reply. */
public enum ReactionKind {
  LIKE,
  REPOST,
  QUOTE,
  REPLY;

  /** The name outside the code. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
