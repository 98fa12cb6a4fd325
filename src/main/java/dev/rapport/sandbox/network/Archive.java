package dev.rapport.sandbox.network;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** All versions of all posts that exist, by id and by thread. */
final class Archive {

  private final Map<Long, Post> byId = new HashMap<>();
  private final TreeMap<Long, Post> all = new TreeMap<>();
  private final TreeMap<Long, TreeMap<Long, Post>> conversations = new TreeMap<>();

  void add(Post post) {
    byId.put(post.id(), post);
    all.put(post.id(), post);
    if (!post.isRepost()) {
      conversations
          .computeIfAbsent(post.conversation(), id -> new TreeMap<>())
          .put(post.id(), post);
    }
  }

  void remove(Post post) {
    byId.remove(post.id());
    all.remove(post.id());
    conversations.computeIfPresent(
        post.conversation(),
        (id, posts) -> {
          posts.remove(post.id());
          return posts.isEmpty() ? null : posts;
        });
  }

  void clear() {
    byId.clear();
    all.clear();
    conversations.clear();
  }

  Optional<Post> find(long id) {
    return Optional.ofNullable(byId.get(id));
  }

  NavigableMap<Long, Post> all() {
    return all;
  }

  NavigableMap<Long, Post> conversation(long id) {
    return conversations.getOrDefault(id, new TreeMap<>());
  }

  /** Ids of the threads that hold a post still, the newest thread first. */
  Iterable<Long> conversations() {
    return conversations.descendingKeySet();
  }
}
