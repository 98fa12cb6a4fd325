package dev.rapport.sandbox.oauth;

import java.util.Set;

/** The scopes that X's documents list, 2.166 and 2.167 together. */
final class Scopes {

  /** With it, a grant comes with a refresh token. */
  static final String OFFLINE = "offline.access";

  static final Set<String> ALL =
      Set.of(
          "block.read",
          "block.write",
          "bookmark.read",
          "bookmark.write",
          "broadcast.read",
          "broadcast.write",
          "dm.read",
          "dm.write",
          "follows.read",
          "follows.write",
          "like.read",
          "like.write",
          "list.read",
          "list.write",
          "media.write",
          "mute.read",
          "mute.write",
          OFFLINE,
          "space.read",
          "timeline.read",
          "tweet.moderate.write",
          "tweet.read",
          "tweet.write",
          "users.read");

  private Scopes() {}
}
