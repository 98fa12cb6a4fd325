package dev.rapport.sandbox.page;

import dev.rapport.sandbox.network.Bots;
import dev.rapport.sandbox.network.Network;
import dev.rapport.sandbox.network.Person;
import dev.rapport.sandbox.network.Post;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Puts together what the page shows. */
@ApplicationScoped
class Pages {

  private static final List<String> SUGGESTIONS = List.of("alice", "bob", "mika");

  private final Network network;
  private final Bots bots;
  private final Clock clock;

  Pages(Network network, Bots bots, Clock clock) {
    this.network = network;
    this.bots = bots;
    this.clock = clock;
  }

  PageView page(Person reader, ComposerView composer, int show, String nameError) {
    return new PageView(
        PostView.Author.of(reader, bots.has(reader)),
        SUGGESTIONS,
        bot(),
        nameError,
        composer,
        timeline(reader, show));
  }

  /** What the reader sees; the posts on it count as seen. */
  PageView.TimelineView timeline(Person reader, int show) {
    List<ThreadView> threads =
        network.ask(state -> new Threads(state, bots, reader, clock.instant()).newest(show + 1));
    boolean more = threads.size() > show;
    List<ThreadView> shown = more ? threads.subList(0, show) : threads;
    network.viewed(reader, ids(shown));
    return new PageView.TimelineView(reader.name(), bot(), shown, show, more);
  }

  /** A form to answer or to edit that post; empty when the post is gone. */
  Optional<ComposerView> composer(Person author, ComposerView.Task task, long post) {
    return network.ask(
        state -> state.post(post).map(found -> composer(author, task, found.chain().newest())));
  }

  private static ComposerView composer(Person author, ComposerView.Task task, Post about) {
    String id = Long.toString(about.id());
    String line = "@" + about.author().name() + ": " + about.typed();
    return switch (task) {
      case POST -> ComposerView.fresh(author.name());
      case REPLY -> new ComposerView(author.name(), task, id, line, "", "");
      case EDIT -> new ComposerView(author.name(), task, id, "", about.typed(), "");
    };
  }

  private String bot() {
    return bots.names().isEmpty() ? "" : bots.names().getFirst();
  }

  private static List<Long> ids(List<ThreadView> threads) {
    return threads.stream()
        .flatMap(thread -> thread.posts().stream())
        .map(post -> Long.parseLong(post.id()))
        .toList();
  }
}
