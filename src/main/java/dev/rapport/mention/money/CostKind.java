package dev.rapport.mention.money;

import java.util.Locale;

/** What is charged for. A resource is charged once a day for each kind of read. */
public enum CostKind {
  POST_READ,
  /** A post of a timeline that belongs to the owner of the app. */
  OWNED_READ,
  USER_READ,
  LIKE_READ,
  /** A post that a stream brought. */
  STREAMED_POST,
  /** An event about a post. */
  ACTIVITY_EVENT,
  /** One request to count posts. */
  COUNT,
  /** An answer to somebody who named us. */
  REPLY,
  /** A post that answers nobody. */
  POST,
  POST_WITH_LINK,
  DELETION,
  /** All calls of a model for one draft. */
  MODEL;

  /** The name outside the code. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
