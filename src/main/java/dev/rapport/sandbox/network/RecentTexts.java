package dev.rapport.sandbox.network;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;

/** What one author typed lately: X refuses the same text twice within 12 hours. */
final class RecentTexts {

  static final Duration MEMORY = Duration.ofHours(12);

  /** By text, the oldest post first. */
  private final LinkedHashMap<String, Post> posts = new LinkedHashMap<>();

  void add(Post post) {
    Instant horizon = post.createdAt().minus(MEMORY);
    while (!posts.isEmpty() && !posts.firstEntry().getValue().createdAt().isAfter(horizon)) {
      posts.pollFirstEntry();
    }
    posts.putLast(post.typed().strip(), post);
  }

  /** Deleted, or edited into something else. */
  void forget(Post post) {
    posts.remove(post.typed().strip(), post);
  }

  Optional<Post> find(String typed, Instant now) {
    return Optional.ofNullable(posts.get(typed.strip()))
        .filter(post -> post.createdAt().plus(MEMORY).isAfter(now));
  }
}
