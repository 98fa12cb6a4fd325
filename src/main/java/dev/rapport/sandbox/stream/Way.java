package dev.rapport.sandbox.stream;

import dev.rapport.sandbox.control.Call;
import dev.rapport.sandbox.control.DeliveryFault;
import dev.rapport.sandbox.control.Mishap;
import dev.rapport.sandbox.control.Mishaps;
import java.time.Duration;
import java.util.Optional;

/** The way to one receiver, and what goes wrong on it. For one thread at a time. */
public final class Way {

  private final Call to;
  private final Mishaps mishaps;
  private final Later later;
  private final Receiver receiver;
  private Optional<String> heldBack = Optional.empty();
  private volatile boolean silent;

  public Way(Call to, Mishaps mishaps, Later later, Receiver receiver) {
    this.to = to;
    this.mishaps = mishaps;
    this.later = later;
    this.receiver = receiver;
  }

  public void send(String message) {
    if (!silent) {
      mishaps
          .onTheWay(to)
          .ifPresentOrElse(mishap -> spoil(mishap, message), () -> deliver(message));
    }
  }

  boolean isSilent() {
    return silent;
  }

  private void spoil(Mishap mishap, String message) {
    switch (mishap.fault()) {
      case DeliveryFault.Late late ->
          later.run(() -> deliver(message), Duration.ofMillis(late.millis(mishap.draw())));
      case DeliveryFault.Duplicate twice -> {
        receiver.deliver(message);
        deliver(message);
      }
      case DeliveryFault.Reorder reorder -> holdBack(message);
      case DeliveryFault.Withheld never -> {}
      case DeliveryFault.Garbage garbage -> {
        receiver.garbage();
        deliver(message);
      }
      case DeliveryFault.UnknownType unknown -> {
        receiver.unknown();
        deliver(message);
      }
      case DeliveryFault.WrongSignature wrong -> {
        receiver.deliverForged(message);
        deliver(message);
      }
      case DeliveryFault.Silence silence -> silent = true;
      case DeliveryFault.Drop drop -> receiver.breakOff(message);
      case DeliveryFault.Disconnect disconnect -> receiver.disconnect(disconnect.type());
    }
  }

  private void holdBack(String message) {
    Optional<String> earlier = heldBack;
    heldBack = Optional.of(message);
    earlier.ifPresent(this::arrive);
  }

  private void deliver(String message) {
    if (!silent) {
      arrive(message);
      Optional<String> earlier = heldBack;
      heldBack = Optional.empty();
      earlier.ifPresent(this::arrive);
    }
  }

  private void arrive(String message) {
    receiver.deliver(message);
    mishaps.charge(to);
  }
}
