package dev.rapport.mention;

import dev.rapport.mention.MentionSource.Fetched.Broken;
import dev.rapport.post.OnceAnHour;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/**
 * Puts aside what cannot be understood, untouched. All of it is counted; of a lasting trouble one
 * sample is kept, so that it fills neither the record nor the log.
 */
@ApplicationScoped
public class Quarantine {

  private static final Logger LOG = Logger.getLogger(Quarantine.class);

  private final MentionInbox inbox;
  private final MeterRegistry meters;
  private final OnceAnHour samples;

  Quarantine(MentionInbox inbox, MeterRegistry meters, Clock clock) {
    this.inbox = inbox;
    this.meters = meters;
    this.samples = new OnceAnHour(clock);
  }

  /**
   * A page that was read.
   *
   * @param news whether the pages before it were in order, or broken in another way
   */
  void read(String platform, Broken broken, boolean news) {
    count(platform);
    if (news) {
      inbox.quarantine(platform, broken);
    }
  }

  /** Something that a platform sent by itself: one does not say that the next is broken, too. */
  public void told(String platform, Broken broken) {
    count(platform);
    if (samples.isDue(platform + " " + broken.what())) {
      LOG.warnf("%s sent something broken, kept in quarantine: %s", platform, broken.what());
      inbox.quarantine(platform, broken);
    }
  }

  private void count(String platform) {
    meters.counter("rapport.intake.broken", "platform", platform).increment();
  }
}
