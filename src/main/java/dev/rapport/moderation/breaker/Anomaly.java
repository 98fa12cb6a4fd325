package dev.rapport.moderation.breaker;

import dev.rapport.moderation.breaker.TrafficMeter.Traffic;
import dev.rapport.moderation.breaker.TrafficMeter.Traffic.Count;
import java.util.Locale;
import java.util.Optional;

/**
 * Says what is far out of the ordinary, by two of Shewhart's control charts (NIST/SEMATECH
 * e-Handbook of Statistical Methods, 6.3.3). A count c̄ that is usual scatters by √c̄, and c̄ +
 * 3√c̄ is its limit; mentions come in bursts and scatter more, so what counts is a multiple of c̄,
 * from a floor on at which it is far beyond that limit. A share p̄ of n scatters by √(p̄(1−p̄)/n),
 * and the limit is three of these above it; besides it must be large in itself.
 */
final class Anomaly {

  private static final double SIGMAS = 3;

  private final BreakerConfig config;

  Anomaly(BreakerConfig config) {
    this.config = config;
  }

  /** One line for an operator; empty when all is as usual. */
  Optional<String> in(Traffic traffic) {
    return tooMany(traffic.mentions(), "mentions")
        .or(() -> tooMany(traffic.newcomers(), "authors who are new to us"))
        .or(() -> tooBad(traffic));
  }

  private Optional<String> tooMany(Count count, String what) {
    boolean far =
        count.lately() >= config.least() && count.lately() > config.times() * count.usual();
    return far
        ? Optional.of(
            String.format(
                Locale.ROOT,
                "%d %s in %d s where %.1f are usual",
                count.lately(),
                what,
                config.window().toSeconds(),
                count.usual()))
        : Optional.empty();
  }

  private Optional<String> tooBad(Traffic traffic) {
    double usual = traffic.usualBadShare();
    double share = traffic.badShare();
    double limit = usual + SIGMAS * Math.sqrt(usual * (1 - usual) / Math.max(1, traffic.endings()));
    boolean far =
        traffic.endings() >= config.leastEndings() && share >= config.share() && share > limit;
    return far
        ? Optional.of(
            String.format(
                Locale.ROOT,
                "%d of %d answers held, rejected or refused where %.0f %% are usual",
                traffic.bad(),
                traffic.endings(),
                usual * 100))
        : Optional.empty();
  }
}
