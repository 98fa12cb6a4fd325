package dev.rapport.sandbox.stream;

import dev.rapport.sandbox.control.Call;
import dev.rapport.sandbox.control.DeliveryFault;
import dev.rapport.sandbox.control.Mishap;
import dev.rapport.sandbox.control.Mishaps;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** These go wrong, one for each thing that is told; from then on nothing does. */
final class PlannedMishaps implements Mishaps {

  private final Deque<DeliveryFault> planned;
  int charged;

  PlannedMishaps(DeliveryFault... planned) {
    this.planned = new ArrayDeque<>(List.of(planned));
  }

  @Override
  public Optional<Mishap> onTheWay(Call to) {
    return Optional.ofNullable(planned.poll()).map(fault -> new Mishap(fault, 0));
  }

  @Override
  public void charge(Call to) {
    charged++;
  }
}
