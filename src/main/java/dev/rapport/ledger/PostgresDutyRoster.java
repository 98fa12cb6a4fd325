package dev.rapport.ledger;

import dev.rapport.mention.Duty;
import dev.rapport.mention.DutyRoster;
import dev.rapport.mention.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The roster in PostgreSQL, by the database's clock. */
@ApplicationScoped
class PostgresDutyRoster implements DutyRoster {

  private final Jdbi jdbi;
  private final Owner owner;

  PostgresDutyRoster(Jdbi jdbi, Owner owner) {
    this.jdbi = jdbi;
    this.owner = owner;
  }

  /** Of two that find a turn over, the second waits for the first and then finds it taken. */
  @Override
  public Optional<Turn> take(Duty duty, Duration lasting) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    UPDATE turn
                    SET holder = :me,
                        epoch = CASE WHEN holder = :me THEN epoch ELSE epoch + 1 END,
                        until = clock_timestamp() + CAST(:lasting AS interval)
                    WHERE duty = :duty AND (holder = :me OR until <= clock_timestamp())
                    RETURNING epoch
                    """)
                .bind("me", owner.id())
                .bind("duty", duty.word())
                .bind("lasting", lasting.toString())
                .mapTo(Long.class)
                .findOne()
                .map(epoch -> new Turn(duty, epoch)));
  }

  @Override
  public void giveBack(Turn turn) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    UPDATE turn SET until = '-infinity'
                    WHERE duty = :duty AND epoch = :epoch AND holder = :me
                    """)
                .bind("me", owner.id())
                .bind("duty", turn.duty().word())
                .bind("epoch", turn.epoch())
                .execute());
  }

  /** Ends the turns that a former life of this instance had when it died. Idempotent. */
  void leftBehind() {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    UPDATE turn SET until = '-infinity'
                    WHERE starts_with(holder, :everyLife) AND holder <> :me
                    """)
                .bind("everyLife", owner.everyLife())
                .bind("me", owner.id())
                .execute());
  }
}
