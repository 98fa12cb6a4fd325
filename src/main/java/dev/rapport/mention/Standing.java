package dev.rapport.mention;

import dev.rapport.post.Post;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the ledger knows about the people and threads of one page, kept true while the page is
 * judged: an author who says "stop" in the first post of a page is not answered for the second.
 * Lives for one page on one thread.
 */
public final class Standing {

  private final Set<String> known;
  private final Set<String> optedOut;
  private final Map<String, Integer> byAuthor;
  private final Map<String, Integer> byThread;
  private final Set<String> overMoney;
  private final Habits habits;
  private int today;

  /**
   * @param known ids of first versions that the ledger has already
   * @param optedOut author ids that asked us to stop
   * @param byAuthor accepted mentions in the last hour, by author id
   * @param byThread accepted mentions in the last 24 hours, by conversation
   * @param today accepted mentions in the last 24 hours
   * @param overMoney author ids and conversations on which as much is spent as may be
   * @param habits how the authors have been taking turns with us
   */
  public Standing(
      Set<String> known,
      Set<String> optedOut,
      Map<String, Integer> byAuthor,
      Map<String, Integer> byThread,
      int today,
      Set<String> overMoney,
      Habits habits) {
    this.known = Set.copyOf(known);
    this.optedOut = new HashSet<>(optedOut);
    this.byAuthor = new HashMap<>(byAuthor);
    this.byThread = new HashMap<>(byThread);
    this.today = today;
    this.overMoney = Set.copyOf(overMoney);
    this.habits = habits;
  }

  boolean knows(String rootId) {
    return known.contains(rootId);
  }

  boolean optedOut(String authorId) {
    return optedOut.contains(authorId);
  }

  void optOut(String authorId) {
    optedOut.add(authorId);
  }

  int acceptedFrom(String authorId) {
    return byAuthor.getOrDefault(authorId, 0);
  }

  int acceptedIn(String conversation) {
    return byThread.getOrDefault(conversation, 0);
  }

  int acceptedToday() {
    return today;
  }

  /** True when as much is spent on the author or the thread as may be. */
  public boolean isOverMoney(String authorId, String conversation) {
    return overMoney.contains(authorId) || overMoney.contains(conversation);
  }

  Habits habits() {
    return habits;
  }

  void accept(Post post, Instant now) {
    byAuthor.merge(post.author().id(), 1, Integer::sum);
    byThread.merge(post.conversation().value(), 1, Integer::sum);
    today++;
    habits.accepted(post, now);
  }
}
