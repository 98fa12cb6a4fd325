package dev.rapport.sandbox.network;

/**
 * Who may reply to a post. Nobody follows, pays or is verified here, so every setting but {@link
 * #EVERYONE} leaves the author and those whom the post tags.
 */
public enum Audience {
  EVERYONE,
  FOLLOWING,
  MENTIONED_USERS,
  SUBSCRIBERS,
  VERIFIED
}
