package dev.rapport.mention;

import java.time.Duration;
import java.util.Optional;

/**
 * Whose turn it is, for all instances. It goes by a clock of its own, because the instances' clocks
 * differ. Fails when it cannot be reached.
 */
public interface DutyRoster {

  /**
   * Has this instance's turn last for so long from now on, or begins its turn when nobody else's
   * lasts any more. One step: of any number of instances that try, one has it.
   *
   * @return this instance's turn; empty when it is another's
   */
  Optional<Turn> take(Duty duty, Duration lasting);

  /** Ends a turn of this instance at once. Idempotent: does nothing when it is another's by now. */
  void giveBack(Turn turn);
}
