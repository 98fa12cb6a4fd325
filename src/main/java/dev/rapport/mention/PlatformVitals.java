package dev.rapport.mention;

import dev.rapport.post.SafeText;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.jboss.logging.Logger;

/**
 * How this instance stands with each platform: when it last heard of it, how late, and what is
 * amiss. A lasting trouble is logged once. In memory: an instance that is not active at intake
 * knows nothing.
 */
@ApplicationScoped
public class PlatformVitals {

  private static final Logger LOG = Logger.getLogger(PlatformVitals.class);

  private final Map<String, Vitals> platforms = new ConcurrentHashMap<>();
  private final Clock clock;
  private final MeterRegistry meters;

  public PlatformVitals(Clock clock, MeterRegistry meters) {
    this.clock = clock;
    this.meters = meters;
  }

  /** By platform. */
  public Map<String, Vitals> all() {
    return new TreeMap<>(platforms);
  }

  /** A read came back as it should. */
  void wasRead(String platform) {
    Vitals before = change(platform, was -> was.readAt(clock.instant()));
    before
        .trouble()
        .ifPresent(
            was ->
                LOG.infof("%s reads well again after: %s", platform, SafeText.oneLine(was, 200)));
  }

  /** Says whether that is news. */
  boolean cannotBeRead(String platform, String why) {
    Vitals before = change(platform, was -> was.troubled(why, clock.instant()));
    boolean news = !before.trouble().equals(Optional.of(why));
    if (news) {
      LOG.warnf("%s cannot be read: %s", platform, why);
    }
    return news;
  }

  /** A new mention was kept. */
  void mention(String platform, Instant createdAt) {
    Instant now = clock.instant();
    change(platform, was -> was.mentionAt(now, Duration.between(createdAt, now)));
  }

  void feedOpened(String platform) {
    Vitals before = change(platform, was -> was.feed("open"));
    if (!before.feed().equals("open")) {
      LOG.infof("the feed of %s is open", platform);
    }
  }

  void feedClosed(String platform, String why) {
    Vitals before = change(platform, was -> was.feed(why));
    if (!before.feed().equals(why)) {
      LOG.warnf("the feed of %s is closed, mentions are read instead: %s", platform, why);
    }
  }

  /**
   * The platform no longer shows all that we missed, or does again.
   *
   * @param gap one line for the operator; empty once it is filled
   */
  public void gap(String platform, Optional<String> gap) {
    Vitals before = change(platform, was -> was.gap(gap));
    if (!before.gap().equals(gap)) {
      gap.ifPresentOrElse(
          what -> LOG.warnf("mentions of %s were missed: %s", platform, what),
          () -> LOG.infof("the mentions of %s that were missed are all read", platform));
    }
  }

  /** Returns what was before. */
  private Vitals change(String platform, UnaryOperator<Vitals> change) {
    Vitals before = platforms.computeIfAbsent(platform, this::fresh);
    platforms.computeIfPresent(platform, (name, now) -> change.apply(now));
    return before;
  }

  private Vitals fresh(String platform) {
    gauge(platform, "rapport.platform.degraded", was -> was.degraded() ? 1 : 0);
    gauge(platform, "rapport.intake.gap", was -> was.gap().isPresent() ? 1 : 0);
    gauge(platform, "rapport.mention.lag.seconds", was -> was.lagSeconds().orElse(0.0));
    return Vitals.UNKNOWN;
  }

  private void gauge(String platform, String name, ToDoubleFunction<Vitals> part) {
    Gauge.builder(name, () -> part.applyAsDouble(platforms.getOrDefault(platform, Vitals.UNKNOWN)))
        .tag("platform", platform)
        .register(meters);
  }
}
