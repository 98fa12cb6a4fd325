package dev.rapport.sandbox.network;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The network: asked and changed by many threads, one change at a time. A change is in the journal
 * before anybody can see it, and before the call returns. Commands may throw {@link
 * JournalException}; then nothing has changed.
 */
public final class Network implements AutoCloseable {

  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final Recorder recorder;
  private final Posting posting;
  private final Reactions reactions;

  Network(Recorder recorder, Rule rules) {
    this.recorder = recorder;
    this.posting = new Posting(recorder, rules);
    this.reactions = new Reactions(recorder);
  }

  /** Called after each change that the page shows, by the thread that made it; must be quick. */
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  /**
   * Called with everything that happens from now on, in that order, by the thread that made it
   * happen and before anybody else can see it; must only take note.
   */
  public void onHappening(Consumer<Happening> listener) {
    write(
        () -> {
          recorder.tell(listener);
          return null;
        });
  }

  /** An id that nothing has, greater than all before. */
  public long newId() {
    return write(recorder::nextId);
  }

  /** Asks something. A post in the answer must not be kept: it changes with the network. */
  public <T> T ask(Function<State, T> question) {
    lock.readLock().lock();
    try {
      return question.apply(recorder.state());
    } finally {
      lock.readLock().unlock();
    }
  }

  /** The person of that handle, made at first use. The name must be a handle. */
  public Person person(String name) {
    Optional<Person> known = ask(state -> state.person(name));
    return known.orElseGet(() -> change(() -> recorder.join(name)));
  }

  public Outcome<Post> post(Person author, NewPost wanted) {
    return TextRule.refuses(wanted.text())
        .<Outcome<Post>>map(Outcome.Refused::new)
        .orElseGet(() -> change(() -> posting.post(author, wanted)));
  }

  /** A new version under a new id; the post keeps its place in the thread and its likes. */
  public Outcome<Post> edit(Person who, long post, NewPost wanted) {
    return TextRule.refuses(wanted.text())
        .<Outcome<Post>>map(Outcome.Refused::new)
        .orElseGet(() -> changePost(post, found -> posting.edit(who, found, wanted.text())));
  }

  /** Deletes all versions of the post. */
  public Outcome<Void> delete(Person who, long post) {
    return changePost(post, found -> posting.delete(who, found));
  }

  /** Hides an answer in a thread of one's own, or shows it again. Idempotent. */
  public Outcome<Void> hide(Person who, long post, boolean hidden) {
    return changePost(post, found -> posting.hide(who, found, hidden));
  }

  /** Idempotent. */
  public Outcome<Void> like(Person who, long post) {
    return changePost(post, found -> reactions.like(who, found), seenBy(who));
  }

  /** Idempotent. Done with true when there was a like to take back. */
  public Outcome<Boolean> unlike(Person who, long post) {
    return changePost(post, found -> reactions.unlike(who, found));
  }

  /** Idempotent; done with the repost, which is a post of its own. */
  public Outcome<Post> repost(Person who, long post) {
    return changePost(post, found -> reactions.repost(who, found), seenBy(who));
  }

  /** Idempotent. Done with true when there was a repost to take back. */
  public Outcome<Boolean> unrepost(Person who, long post) {
    return changePost(post, found -> reactions.unrepost(who, found));
  }

  /** Takes the place of how the person stood before. */
  public void settle(Person who, Status status) {
    change(
        () -> {
          recorder.record(new Change.Settled(who.id(), status));
          return null;
        });
  }

  /** These posts were on the person's page; counts once for each person and post. */
  public void viewed(Person who, List<Long> posts) {
    if (!ask(state -> unseen(state, who, posts)).isEmpty()) {
      write(
          () -> {
            List<Long> unseen = unseen(recorder.state(), who, posts);
            recorder.record(new Change.Viewed(who.id(), unseen));
            return unseen;
          });
    }
  }

  /** Everything that is there as lines of JSON, for {@link #load}. */
  public String snapshot() {
    return ask(state -> ChangeLines.write(Snapshot.of(state)));
  }

  /**
   * Takes up what {@link #snapshot} gave, or the lines of a journal, in place of what is there.
   * People who were known before are strangers then, unless the lines hold them.
   *
   * @param anyway whether posts that are there may be given up
   */
  public Loading load(String lines, boolean anyway) {
    List<Change> changes;
    try {
      changes = Intake.read(lines);
    } catch (IllegalArgumentException e) {
      return new Loading.Wrong(e.getMessage());
    }
    return change(() -> load(changes, anyway));
  }

  private Loading load(List<Change> changes, boolean anyway) {
    if (!anyway && !recorder.state().all().isEmpty()) {
      return new Loading.NotEmpty();
    }
    recorder.record(new Change.Replaced(changes));
    return new Loading.Done();
  }

  @Override
  public void close() {
    write(
        () -> {
          recorder.close();
          return null;
        });
  }

  private <T> Outcome<T> changePost(long id, Function<Post, Outcome<T>> command) {
    return changePost(id, command, post -> true);
  }

  private <T> Outcome<T> changePost(
      long id, Function<Post, Outcome<T>> command, Predicate<Post> which) {
    return change(
        () ->
            recorder
                .state()
                .post(id)
                .filter(which)
                .map(command)
                .orElseGet(() -> new Outcome.Refused<>(Refusal.NO_SUCH_POST)));
  }

  private <T> T change(Supplier<T> command) {
    T result = write(command);
    listeners.forEach(Runnable::run);
    return result;
  }

  private <T> T write(Supplier<T> command) {
    lock.writeLock().lock();
    try {
      return command.get();
    } finally {
      lock.writeLock().unlock();
    }
  }

  private Predicate<Post> seenBy(Person who) {
    return post -> Sight.of(recorder.state(), who).sees(post);
  }

  private static List<Long> unseen(State state, Person who, List<Long> posts) {
    return posts.stream()
        .flatMap(id -> state.post(id).stream())
        .filter(post -> post.author().id() != who.id())
        .filter(post -> !post.chain().viewers.contains(who.id()))
        .map(Post::id)
        .toList();
  }
}
