package dev.rapport.mention;

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

  HearMentions(KeepMentions keep, PlatformVitals vitals, Quarantine quarantine) {
    this.keep = keep;
    this.vitals = vitals;
    this.quarantine = quarantine;
  }

  /**
   * Listens until that is wanted no more.
   *
   * @throws InterruptedException when the program stops
   */
  public void hear(MentionFeed feed, BooleanSupplier wanted) throws InterruptedException {
    Hearing hearing = new Hearing(feed, wanted, keep, vitals, quarantine);
    Thread keeping = Thread.ofVirtual().name("kept of " + feed.platform()).start(hearing::keepOn);
    try {
      feed.listen(hearing);
    } finally {
      hearing.end();
      keeping.join();
    }
  }
}
