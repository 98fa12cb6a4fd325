package dev.rapport.sandbox.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A network as the fewest changes that make it again: people, then every version of every post by
 * id, then likes, views and how people stand. What is gone leaves no trace. The same network gives
 * the same changes.
 */
final class Snapshot {

  private final List<Change> changes = new ArrayList<>();
  private final Map<Long, List<Long>> views = new TreeMap<>();

  private Snapshot() {}

  static List<Change> of(State state) {
    Snapshot snapshot = new Snapshot();
    state.accounts().forEach(account -> snapshot.add(new Change.Joined(account.person)));
    state.all().values().forEach(snapshot::version);
    state.all().values().stream().filter(Snapshot::isFirst).forEach(snapshot::reactions);
    snapshot.views.forEach((person, posts) -> snapshot.add(new Change.Viewed(person, posts)));
    state
        .accounts()
        .filter(account -> !account.status.equals(Status.USUAL))
        .map(account -> new Change.Settled(account.person.id(), account.status))
        .forEach(snapshot::add);
    return snapshot.changes;
  }

  private void version(Post post) {
    add(
        isFirst(post)
            ? new Change.Posted(post.written())
            : new Change.Edited(post.chain().first().id(), post.written()));
  }

  private void reactions(Post post) {
    post.chain().likes.keySet().forEach(person -> add(new Change.Liked(person, post.id())));
    if (post.chain().isHidden()) {
      add(new Change.Hidden(post.id(), true));
    }
    for (long person : post.chain().viewers) {
      views.computeIfAbsent(person, id -> new ArrayList<>()).add(post.id());
    }
  }

  private void add(Change change) {
    changes.add(change);
  }

  private static boolean isFirst(Post post) {
    return post.chain().first() == post;
  }
}
