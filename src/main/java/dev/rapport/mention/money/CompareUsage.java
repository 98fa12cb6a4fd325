package dev.rapport.mention.money;

import dev.rapport.post.UtcDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Holds our count of posts read against the platform's own, now and then, and warns when the
 * platform's cap is near. It stops nothing: that is for the caps on money.
 */
@ApplicationScoped
public class CompareUsage {

  private static final Logger LOG = Logger.getLogger(CompareUsage.class);

  private final UsageLog log;
  private final Iterable<UsageSource> sources;
  private final Clock clock;
  private final Map<String, Instant> next = new ConcurrentHashMap<>();
  private final Map<String, Usage> seen = new ConcurrentHashMap<>();

  @Inject
  CompareUsage(UsageLog log, @Any Instance<UsageSource> sources, Clock clock) {
    this(log, (Iterable<UsageSource>) sources, clock);
  }

  CompareUsage(UsageLog log, Iterable<UsageSource> sources, Clock clock) {
    this.log = log;
    this.sources = sources;
    this.clock = clock;
  }

  /** What this instance was told last, of each platform. */
  public Collection<Usage> seen() {
    return seen.values();
  }

  /** Asks every platform whose time has come. */
  public void compare() {
    Instant now = clock.instant();
    for (UsageSource source : sources) {
      boolean due = !now.isBefore(next.getOrDefault(source.platform(), Instant.MIN));
      if (due && !source.interval().isZero()) {
        next.put(source.platform(), now.plus(source.interval()));
        source.read().ifPresent(told -> keep(source.platform(), told, now));
      }
    }
  }

  private void keep(String platform, UsageSource.Told told, Instant now) {
    Instant since = new UtcDay(told.since()).start();
    long ours = log.postsRead(platform, since);
    Usage usage = new Usage(platform, told.posts(), ours, told.cap(), since, now);
    log.keep(usage);
    Usage before = seen.put(platform, usage);
    if (usage.isNearCap() && (before == null || !before.isNearCap())) {
      LOG.warnf(
          "%s has counted %d of the %d posts that may be read", platform, told.posts(), told.cap());
    }
  }
}
