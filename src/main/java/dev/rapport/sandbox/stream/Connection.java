package dev.rapport.sandbox.stream;

import dev.rapport.sandbox.control.Call;
import dev.rapport.sandbox.control.Mishaps;
import dev.rapport.sandbox.network.Happening;
import dev.rapport.sandbox.network.Person;
import java.util.UUID;

/**
 * One client's stream. It takes its app's place from the moment it is made, and tells from the
 * moment it is on the wire. Once it is over, everything that is asked of it does nothing.
 */
public final class Connection {

  /** X throws out a client that does not read; after how many lines is not documented. */
  private static final int MOST_BEHIND = 1_000;

  private final UUID id = UUID.randomUUID();
  private final Place place;
  private final Feed feed;
  private final Way way;
  private volatile Wire wire;
  private volatile boolean over;

  Connection(Place place, Feed feed, Mishaps mishaps, Later later) {
    this.place = place;
    this.feed = feed;
    Call to = new Call(place.endpoint(), place.owner().name());
    this.way = new Way(to, mishaps, later, new Lines(this));
  }

  /**
   * What is counted.
   *
   * @param owner whose app it is
   * @param endpoint method and path, as X's documents have them
   */
  public record Place(Person owner, String endpoint) {}

  public UUID id() {
    return id;
  }

  /** Lines go there from now on, beginning with an empty one, so that the client sees the head. */
  public synchronized void begin(Wire to) {
    wire = to;
    keepAlive();
    if (over) {
      to.end();
    }
  }

  /** The answer is over, whoever ended it. Waits for nothing, so that the server may call it. */
  public void isOver() {
    over = true;
  }

  public void end() {
    over = true;
    Wire current = wire;
    if (current != null) {
      current.end();
    }
  }

  Place place() {
    return place;
  }

  boolean isAlive() {
    return !over;
  }

  void keepAlive() {
    if (!way.isSilent()) {
      write(Lines.END);
    }
  }

  void tell(Happening happening) {
    if (wire != null && isAlive()) {
      feed.lines(happening).forEach(way::send);
    }
  }

  synchronized void write(String text) {
    if (wire == null || over) {
      return;
    }
    if (wire.behind() > MOST_BEHIND) {
      cut();
    } else {
      wire.write(text);
    }
  }

  synchronized void cut() {
    over = true;
    wire.cut();
  }
}
