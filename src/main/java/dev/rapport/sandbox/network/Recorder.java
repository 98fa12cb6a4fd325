package dev.rapport.sandbox.network;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Where a change becomes a fact: first in the journal, then in the state. Not thread-safe. */
final class Recorder {

  private final State state = new State();
  private final Journal journal;
  private final Clock clock;
  private final Snowflakes ids;
  private Consumer<Happening> listener = happening -> {};

  Recorder(Journal journal, Clock clock) {
    this.journal = journal;
    this.clock = clock;
    this.ids = new Snowflakes(clock);
  }

  /** Takes up what the journal holds; the number of bytes that a torn last line cost. */
  long replay() {
    return journal.replay(this::apply);
  }

  void record(Change change) {
    journal.append(change);
    Optional<Happening> happening = Happening.of(change, state);
    apply(change);
    happening.ifPresent(listener);
  }

  /** Called with everything that is recorded from now on. */
  void tell(Consumer<Happening> next) {
    listener = listener.andThen(next);
  }

  /** The person of that handle, made now when nobody has it. */
  Person join(String name) {
    return state
        .person(name)
        .orElseGet(
            () -> {
              Person person = new Person(nextId(), name);
              record(new Change.Joined(person));
              return person;
            });
  }

  State state() {
    return state;
  }

  long nextId() {
    return ids.next();
  }

  Instant now() {
    return clock.instant();
  }

  void close() {
    journal.close();
  }

  private void apply(Change change) {
    state.apply(change);
    see(change);
  }

  private void see(Change change) {
    switch (change) {
      case Change.Joined joined -> ids.seen(joined.person().id());
      case Change.Posted posted -> ids.seen(posted.post().id());
      case Change.Edited edited -> ids.seen(edited.post().id());
      case Change.Deleted d -> {}
      case Change.Liked l -> {}
      case Change.Unliked u -> {}
      case Change.Hidden h -> {}
      case Change.Viewed v -> {}
      case Change.Settled s -> {}
      case Change.Replaced replaced -> replaced.changes().forEach(this::see);
    }
  }
}
