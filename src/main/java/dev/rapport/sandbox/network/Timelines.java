package dev.rapport.sandbox.network;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Pages of timelines, newest first. Of an edited post only the newest version appears. To be used
 * inside {@link Network#ask}.
 */
public final class Timelines {

  private final TimelineLag usual;
  private final Clock clock;
  private volatile TimelineLag lag;

  public Timelines(TimelineLag usual, Clock clock) {
    this.usual = usual;
    this.clock = clock;
    this.lag = usual;
  }

  /** Changes how late posts show up, those that are there already too; empty is as usual. */
  public void lag(Optional<Duration> longest) {
    lag = longest.map(TimelineLag::new).orElse(usual);
  }

  /** The page of these posts, which are every version by id. */
  public Page page(NavigableMap<Long, Post> posts, PageRequest request) {
    return switch (request.cursor()) {
      case Cursor.Top top -> down(matching(posts, request), request.limit(), false);
      case Cursor.Below below ->
          down(
              matching(posts, request).filter(post -> post.id() < below.id()),
              request.limit(),
              true);
      case Cursor.Above above -> up(posts, request, above.id());
    };
  }

  private Stream<Post> matching(NavigableMap<Long, Post> posts, PageRequest request) {
    Instant now = clock.instant();
    TimelineLag lag = this.lag;
    return posts.descendingMap().values().stream()
        .filter(post -> lag.isCurrent(post, now))
        .limit(request.depth())
        .takeWhile(post -> post.id() > request.window().since())
        .filter(post -> request.window().holds(post.id()))
        .filter(request.filter());
  }

  private static Page down(Stream<Post> posts, int limit, boolean back) {
    List<Post> found = posts.limit(limit + 1L).toList();
    boolean more = found.size() > limit;
    return new Page(more ? found.subList(0, limit) : found, more, back);
  }

  private Page up(NavigableMap<Long, Post> posts, PageRequest request, long id) {
    List<Post> above = matching(posts, request).takeWhile(post -> post.id() > id).toList();
    int from = Math.max(0, above.size() - request.limit());
    boolean below = matching(posts, request).anyMatch(post -> post.id() <= id);
    return new Page(above.subList(from, above.size()), below, from > 0);
  }
}
