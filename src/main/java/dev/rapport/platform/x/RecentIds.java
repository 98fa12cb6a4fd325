package dev.rapport.platform.x;

import java.util.LinkedHashSet;

/** Remembers the latest ids; an empty one never. Thread-safe. */
final class RecentIds {

  private final int most;
  private final LinkedHashSet<String> ids = new LinkedHashSet<>();

  RecentIds(int most) {
    this.most = most;
  }

  synchronized boolean contains(String id) {
    return ids.contains(id);
  }

  synchronized void add(String id) {
    if (!id.isEmpty() && ids.add(id) && ids.size() > most) {
      ids.removeFirst();
    }
  }
}
