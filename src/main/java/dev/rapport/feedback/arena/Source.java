package dev.rapport.feedback.arena;

/** Where a pair comes from. */
public enum Source {
  /** A draft was written anew, by another variant. */
  ASIDE,
  /** Somebody wrote something else. */
  EDIT,
  /** Somebody asked how another variant would put it. */
  WISH,
  /** A variant answered as well, in the shadow of a rollout. */
  SHADOW
}
