package dev.rapport.sandbox.network;

import dev.rapport.sandbox.SandboxConfig;
import dev.rapport.testing.MovingClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.NavigableMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** A network with people in it, in the words of a test. */
final class Town implements AutoCloseable {

  final MovingClock clock = new MovingClock();
  final Network network;

  Town(Path folder) {
    this(new TestSettings(folder, true));
  }

  Town(SandboxConfig settings) {
    network = NetworkStart.open(settings, new Bots(settings.bots().orElseThrow()), clock);
  }

  Person person(String name) {
    return network.person(name);
  }

  /** Posts it and gives the post; the test fails when the network refuses. */
  Post says(String name, String text) {
    return done(network.post(person(name), NewPost.of(text)));
  }

  Post replies(String name, Post to, String text) {
    return done(network.post(person(name), NewPost.of(text).replyingTo(to.id())));
  }

  Post quotes(String name, Post what, String text) {
    return done(network.post(person(name), NewPost.of(text).quoting(what.id())));
  }

  Post edits(Post post, String text) {
    return done(network.edit(post.author(), post.id(), NewPost.of(text)));
  }

  void passes(Duration time) {
    clock.pass(time);
  }

  /** The texts of that person's mentions, newest first. */
  List<String> mentions(String name) {
    return page(state -> state.tagging(person(name))).stream().map(Post::text).toList();
  }

  List<Post> page(Function<State, NavigableMap<Long, Post>> posts) {
    return network
        .ask(state -> timelines(Duration.ZERO).page(posts.apply(state), first(100)))
        .posts();
  }

  Timelines timelines(Duration lag) {
    return new Timelines(new TimelineLag(lag), clock);
  }

  static PageRequest first(int limit) {
    Predicate<Post> all = post -> true;
    return new PageRequest(Window.ALL, new Cursor.Top(), limit, Integer.MAX_VALUE, all);
  }

  static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T> done -> done.value();
      case Outcome.Refused<T> refused -> throw new AssertionError("refused: " + refused.why());
    };
  }

  static Refusal refusal(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?> done -> throw new AssertionError("was allowed");
      case Outcome.Refused<?> refused -> refused.why();
    };
  }

  @Override
  public void close() {
    network.close();
  }
}
