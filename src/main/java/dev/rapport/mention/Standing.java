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
  private final Set<String> toldEnough;
  private final Set<String> tellEnough = new HashSet<>();
  private final Map<String, Integer> byAuthor;
  private final Map<String, Integer> byAuthorDay;
  private final Map<String, Integer> byThread;
  private final Set<String> overMoney;
  private final Habits habits;
  private int today;

  /**
   * @param known ids of first versions that the ledger has already
   * @param optedOut author ids that asked us to stop
   * @param toldEnough author ids that were told in the last 24 hours that it is enough for today
   * @param accepted how many mentions were accepted lately
   * @param overMoney author ids and conversations on which as much is spent as may be
   * @param habits how the authors have been taking turns with us
   */
  public Standing(
      Set<String> known,
      Set<String> optedOut,
      Set<String> toldEnough,
      Accepted accepted,
      Set<String> overMoney,
      Habits habits) {
    this.known = Set.copyOf(known);
    this.optedOut = new HashSet<>(optedOut);
    this.toldEnough = new HashSet<>(toldEnough);
    this.byAuthor = new HashMap<>(accepted.byAuthor());
    this.byAuthorDay = new HashMap<>(accepted.byAuthorDay());
    this.byThread = new HashMap<>(accepted.byThread());
    this.today = accepted.today();
    this.overMoney = Set.copyOf(overMoney);
    this.habits = habits;
  }

  /**
   * Accepted mentions.
   *
   * @param byAuthor in the last hour, by author id
   * @param byAuthorDay in the last 24 hours, by author id, without those that were told that it is
   *     enough for today
   * @param byThread in the last 24 hours, by conversation
   * @param today in the last 24 hours, all together
   */
  public record Accepted(
      Map<String, Integer> byAuthor,
      Map<String, Integer> byAuthorDay,
      Map<String, Integer> byThread,
      int today) {}

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

  int acceptedInADayFrom(String authorId) {
    return byAuthorDay.getOrDefault(authorId, 0);
  }

  boolean toldEnough(String authorId) {
    return toldEnough.contains(authorId);
  }

  /** The author is told, in answer to this post, that it is enough for today. */
  void tellEnough(Post post) {
    toldEnough.add(post.author().id());
    tellEnough.add(post.root().id());
  }

  boolean tellsEnough(Post post) {
    return tellEnough.contains(post.root().id());
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
    if (!tellsEnough(post)) {
      byAuthorDay.merge(post.author().id(), 1, Integer::sum);
    }
    byThread.merge(post.conversation().value(), 1, Integer::sum);
    today++;
    habits.accepted(post, now);
  }
}
