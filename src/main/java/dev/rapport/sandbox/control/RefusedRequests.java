package dev.rapport.sandbox.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last 500 requests that were refused, by a rule of X or by a fault. In memory only. */
@ApplicationScoped
public class RefusedRequests {

  private static final int MOST = 500;

  private final Deque<Refused> last = new ArrayDeque<>();
  private final Clock clock;

  RefusedRequests(Clock clock) {
    this.clock = clock;
  }

  public synchronized void add(String who, String what, int status, String why) {
    if (last.size() == MOST) {
      last.removeFirst();
    }
    last.addLast(new Refused(clock.instant(), who, what, status, why));
  }

  /** Oldest first. */
  synchronized List<Refused> all() {
    return List.copyOf(last);
  }

  /**
   * @param who the caller's handle; empty when it gave none that exists
   * @param what method and path, without the query
   * @param status that was answered; 0 when the connection was closed without an answer
   * @param why in X's words, or the name of the fault
   */
  public record Refused(Instant at, String who, String what, int status, String why) {}
}
