package dev.rapport.mention;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Has one instance at a time do a duty. A turn counts here only until it would end on the roster if
 * it had been granted before it was asked for, so an instance that is cut off, or was asleep, stops
 * by itself before another begins. Whoever writes names the turn, so that the record can refuse
 * what comes late all the same.
 */
@ApplicationScoped
public class TakeTurns {

  private static final Logger LOG = Logger.getLogger(TakeTurns.class);

  private final DutyRoster roster;
  private final TurnConfig config;
  private final Clock clock;
  private final Map<Duty, Held> held = new ConcurrentHashMap<>();
  private final Set<Duty> left = EnumSet.noneOf(Duty.class);

  TakeTurns(DutyRoster roster, TurnConfig config, Clock clock, MeterRegistry meters) {
    this.roster = roster;
    this.config = config;
    this.clock = clock;
    for (Duty duty : Duty.values()) {
      Gauge.builder("rapport.turn.active", this, turns -> turns.current(duty).isPresent() ? 1 : 0)
          .description("1 while this instance is the active one, 0 otherwise")
          .tag("duty", duty.word())
          .register(meters);
    }
  }

  /** This instance's turn; empty while another one is active. Asks nobody. */
  public Optional<Turn> current(Duty duty) {
    return Optional.ofNullable(held.get(duty))
        .filter(turn -> clock.instant().isBefore(turn.until()))
        .map(Held::turn);
  }

  /** Work that is passed over while another instance is active. */
  public Runnable only(Duty duty, Runnable work) {
    return () -> current(duty).ifPresent(turn -> work.run());
  }

  /**
   * Takes the turn if it is free, or keeps it. To be called every second, and to be called again
   * when it fails.
   */
  public synchronized void take(Duty duty) {
    if (left.contains(duty)) {
      return;
    }
    Instant asked = clock.instant();
    Optional<Turn> before = Optional.ofNullable(held.get(duty)).map(Held::turn);
    Optional<Turn> now = roster.take(duty, config.lasting());
    now.ifPresentOrElse(
        turn -> held.put(duty, new Held(turn, asked.plus(config.lasting()))),
        () -> held.remove(duty));
    tell(before, now);
  }

  /** Lets another instance begin at once; this one takes no more turns. Never fails. */
  public synchronized void giveBack(Duty duty) {
    left.add(duty);
    Held last = held.remove(duty);
    if (last != null) {
      try {
        roster.giveBack(last.turn());
      } catch (RuntimeException e) {
        LOG.debugf(e, "the turn at %s ends by itself", duty.word());
      }
    }
  }

  private static void tell(Optional<Turn> before, Optional<Turn> now) {
    if (before.equals(now)) {
      return;
    }
    now.ifPresentOrElse(
        turn -> LOG.infof("active for %s from now on, epoch %d", turn.duty().word(), turn.epoch()),
        () ->
            LOG.warnf(
                "no longer active for %s: another instance took over",
                before.orElseThrow().duty().word()));
  }

  /**
   * @param until when it ends for this instance, by its own clock
   */
  private record Held(Turn turn, Instant until) {}
}
