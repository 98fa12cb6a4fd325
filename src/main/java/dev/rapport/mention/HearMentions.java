package dev.rapport.mention;

import dev.rapport.mention.money.WatchSpending;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BooleanSupplier;

/**
 * Stage 1, where a platform tells us by itself: keeps a feed open in a turn, and keeps what it
 * tells. What is lost between hearing and keeping, in a crash or because there was too much at
 * once, is read again by the platform's source, whose cursor a feed never moves.
 */
@ApplicationScoped
public class HearMentions {

  private final KeepMentions keep;
  private final PlatformVitals vitals;
  private final Quarantine quarantine;
  private final WatchSpending spending;

  HearMentions(
      KeepMentions keep, PlatformVitals vitals, Quarantine quarantine, WatchSpending spending) {
    this.keep = keep;
    this.vitals = vitals;
    this.quarantine = quarantine;
    this.spending = spending;
  }

  /**
   * Listens until that is wanted no more, or there is no more money: what is told is charged.
   *
   * @throws InterruptedException when the program stops
   */
  public void hear(MentionFeed feed, BooleanSupplier wanted) throws InterruptedException {
    BooleanSupplier affordable = () -> wanted.getAsBoolean() && !spending.isSpent();
    Hearing hearing = new Hearing(feed, affordable, keep, vitals, quarantine);
    Thread keeping = Thread.ofVirtual().name("kept of " + feed.platform()).start(hearing::keepOn);
    try {
      feed.listen(hearing);
    } finally {
      hearing.end();
      keeping.join();
    }
  }
}
