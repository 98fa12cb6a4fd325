package dev.rapport.mention;

import dev.rapport.mention.MentionSource.Fetched.Broken;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts aside what cannot be understood: every one is counted, a lasting trouble is kept once. */
@ApplicationScoped
public class Quarantine {

  private final MentionInbox inbox;
  private final PlatformVitals vitals;
  private final MeterRegistry meters;

  Quarantine(MentionInbox inbox, PlatformVitals vitals, MeterRegistry meters) {
    this.inbox = inbox;
    this.vitals = vitals;
    this.meters = meters;
  }

  /** Nothing of it is used, and nothing stored before is touched. */
  public void keep(String platform, Broken broken) {
    meters.counter("rapport.intake.broken", "platform", platform).increment();
    if (vitals.isPuzzled(platform, broken.what())) {
      inbox.quarantine(platform, broken);
    }
  }
}
