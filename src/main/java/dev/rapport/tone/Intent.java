package dev.rapport.tone;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What somebody wants by their post, as far as can be told. Written in lower case outside the code.
 */
public enum Intent {
  /** Asks to be told something. */
  QUESTION,
  /** Asks for something to be done or written. */
  REQUEST,
  /** Says that something is wrong. */
  COMPLAINT,
  /** Says that something, or we, did well. */
  PRAISE,
  THANKS,
  GREETING,
  JOKE,
  /** Tells how they are or what happened to them. */
  SHARING,
  /** Says what they think. */
  OPINION,
  /** Nothing but the tag, an emoji or a link. */
  EMPTY,
  OTHER;

  /** The name outside the code. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
