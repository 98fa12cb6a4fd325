package dev.rapport.sandbox.stream;

import dev.rapport.sandbox.control.Mishaps;
import dev.rapport.sandbox.network.Happening;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The streams that are open. X gives an app only so many places at each. */
public final class Connections {

  private final List<Connection> open = new CopyOnWriteArrayList<>();
  private final Mishaps mishaps;
  private final Later later;

  Connections(Mishaps mishaps, Later later) {
    this.mishaps = mishaps;
    this.later = later;
  }

  /** Empty when all places are taken. */
  public synchronized Optional<Connection> open(Connection.Place place, int most, Feed feed) {
    open.removeIf(connection -> !connection.isAlive());
    if (open.stream().filter(connection -> connection.place().equals(place)).count() >= most) {
      return Optional.empty();
    }
    Connection connection = new Connection(place, feed, mishaps, later);
    open.add(connection);
    return Optional.of(connection);
  }

  /** Ends all streams of that app; gives those that were open. */
  public synchronized List<Connection> endAllOf(long app) {
    List<Connection> ended =
        open.stream()
            .filter(Connection::isAlive)
            .filter(connection -> connection.place().owner().id() == app)
            .toList();
    ended.forEach(Connection::end);
    open.removeAll(ended);
    return ended;
  }

  void tell(Happening happening) {
    open.forEach(connection -> connection.tell(happening));
  }

  void keepAlive() {
    open.forEach(Connection::keepAlive);
  }

  void endAll() {
    open.forEach(Connection::end);
  }
}
