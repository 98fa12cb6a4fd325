package dev.rapport.mention;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** A roster in memory that any number of instances share, by a clock of its own. */
public final class FakeRoster {

  private final Clock clock;
  private final Map<Duty, Row> rows = new EnumMap<>(Duty.class);
  private boolean reachable = true;

  public FakeRoster(Clock clock) {
    this.clock = clock;
  }

  /** An instance that goes by this clock; a turn lasts six seconds. */
  public TakeTurns instance(String name, Clock itsClock) {
    TurnConfig config = () -> Duration.ofSeconds(6);
    return new TakeTurns(new View(name), config, itsClock, new SimpleMeterRegistry());
  }

  /** Whether anybody can ask it. */
  public void reachable(boolean reachable) {
    this.reachable = reachable;
  }

  private record Row(String holder, long epoch, Instant until) {}

  /** The roster as one instance sees it. */
  private final class View implements DutyRoster {

    private final String me;

    View(String me) {
      this.me = me;
    }

    @Override
    public Optional<Turn> take(Duty duty, Duration lasting) {
      Row row = row(duty);
      boolean mine = row.holder().equals(me);
      if (!mine && clock.instant().isBefore(row.until())) {
        return Optional.empty();
      }
      long epoch = mine ? row.epoch() : row.epoch() + 1;
      rows.put(duty, new Row(me, epoch, clock.instant().plus(lasting)));
      return Optional.of(new Turn(duty, epoch));
    }

    @Override
    public void giveBack(Turn turn) {
      Row row = row(turn.duty());
      if (row.holder().equals(me) && row.epoch() == turn.epoch()) {
        rows.put(turn.duty(), new Row(me, row.epoch(), Instant.MIN));
      }
    }

    private Row row(Duty duty) {
      if (!reachable) {
        throw new IllegalStateException("the roster is out of reach");
      }
      return rows.getOrDefault(duty, new Row("", 0, Instant.MIN));
    }
  }
}
