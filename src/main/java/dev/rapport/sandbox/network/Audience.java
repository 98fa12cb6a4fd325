package dev.rapport.sandbox.network;

/**
 * Who may reply to a post. Every setting but {@link #EVERYONE} leaves the author and those whom the
 * post tags; {@link #FOLLOWING} those whom the author follows, too. Nobody pays or is verified
 * here.
 */
public enum Audience {
  EVERYONE,
  FOLLOWING,
  MENTIONED_USERS,
  SUBSCRIBERS,
  VERIFIED
}
