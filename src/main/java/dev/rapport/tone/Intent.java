package dev.rapport.tone;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;

/**
 * What somebody wants by their post, as far as can be told. Written in lower case outside the code.
 */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
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
  OTHER
}
