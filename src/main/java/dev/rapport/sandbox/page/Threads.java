package dev.rapport.sandbox.page;

import dev.rapport.sandbox.network.Bots;
import dev.rapport.sandbox.network.Person;
import dev.rapport.sandbox.network.Post;
import dev.rapport.sandbox.network.Reference;
import dev.rapport.sandbox.network.State;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** What the reader's page shows: the newest threads. To be used inside {@code Network.ask}. */
final class Threads {

  private static final int DEEPEST = 4;
  private static final int MOST_POSTS = 200;

  private final State state;
  private final PostViews views;

  Threads(State state, Bots bots, Person reader, Instant now) {
    this.state = state;
    this.views = new PostViews(state, bots, reader, now);
  }

  /** A post at its place in the thread. */
  private record Placed(Post post, int depth) {}

  List<ThreadView> newest(int count) {
    return StreamSupport.stream(state.conversations().spliterator(), false)
        .limit(count)
        .map(this::thread)
        .toList();
  }

  private ThreadView thread(long id) {
    List<Placed> placed = place(id);
    List<PostView> shown =
        placed.stream()
            .limit(MOST_POSTS)
            .map(place -> views.of(place.post(), Math.min(place.depth(), DEEPEST)))
            .toList();
    boolean headless = state.post(id).isEmpty();
    return new ThreadView(Long.toString(id), shown, headless, placed.size() - shown.size());
  }

  /** Depth first, without recursion: two programs may have answered each other for hours. */
  private List<Placed> place(long id) {
    Map<Long, List<Post>> answers = answers(id);
    Deque<Placed> waiting = new ArrayDeque<>();
    push(waiting, answers.getOrDefault(0L, List.of()), 0);
    List<Placed> placed = new ArrayList<>();
    while (!waiting.isEmpty()) {
      Placed next = waiting.pop();
      boolean first = next.depth() == 0 && key(next.post()) != id;
      placed.add(first ? new Placed(next.post(), 1) : next);
      push(
          waiting, answers.getOrDefault(key(next.post()), List.of()), placed.getLast().depth() + 1);
    }
    return placed;
  }

  /** The thread's posts by the first id of what they answer; 0 when they answer nothing here. */
  private Map<Long, List<Post>> answers(long id) {
    Map<Long, List<Post>> answers = new HashMap<>();
    state.conversation(id).values().stream()
        .filter(post -> post.chain().newest() == post)
        .sorted(Comparator.comparingLong(Threads::key))
        .forEach(post -> answers.computeIfAbsent(parent(post), key -> new ArrayList<>()).add(post));
    return answers;
  }

  private long parent(Post post) {
    return post.reference(Reference.Kind.REPLIED_TO)
        .flatMap(reference -> state.post(reference.post()))
        .map(Threads::key)
        .orElse(0L);
  }

  private static void push(Deque<Placed> waiting, List<Post> posts, int depth) {
    posts.reversed().forEach(post -> waiting.push(new Placed(post, depth)));
  }

  private static long key(Post post) {
    return post.chain().first().id();
  }
}
