package dev.rapport.sandbox.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.control.Call;
import dev.rapport.sandbox.control.DeliveryFault;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What arrives of three messages when something happens to the first. */
class WayTest {

  private final List<String> arrived = new ArrayList<>();
  private final List<Runnable> later = new ArrayList<>();

  private final class Notes implements Receiver {

    @Override
    public void deliver(String message) {
      arrived.add(message);
    }

    @Override
    public void garbage() {
      arrived.add("garbage");
    }

    @Override
    public void unknown() {
      arrived.add("unknown");
    }

    @Override
    public void deliverForged(String message) {
      arrived.add("forged " + message);
    }

    @Override
    public void disconnect(String type) {
      arrived.add("disconnect " + type);
    }

    @Override
    public void breakOff(String message) {
      arrived.add("half of " + message);
    }
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of(new DeliveryFault.Late(5, 5), List.of("2", "3")),
        Arguments.of(new DeliveryFault.Duplicate(), List.of("1", "1", "2", "3")),
        Arguments.of(new DeliveryFault.Reorder(), List.of("2", "1", "3")),
        Arguments.of(new DeliveryFault.Withheld(), List.of("2", "3")),
        Arguments.of(new DeliveryFault.Garbage(), List.of("garbage", "1", "2", "3")),
        Arguments.of(new DeliveryFault.UnknownType(), List.of("unknown", "1", "2", "3")),
        Arguments.of(new DeliveryFault.WrongSignature(), List.of("forged 1", "1", "2", "3")),
        Arguments.of(new DeliveryFault.Silence(), List.of()),
        Arguments.of(new DeliveryFault.Drop(), List.of("half of 1", "2", "3")),
        Arguments.of(
            new DeliveryFault.Disconnect("ForceDisconnect"),
            List.of("disconnect ForceDisconnect", "2", "3")));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void everyFaultHappensOnTheWay(DeliveryFault fault, List<String> expected) {
    // Given
    Way way = way(new PlannedMishaps(fault));

    // When
    Stream.of("1", "2", "3").forEach(way::send);

    // Then
    assertThat(arrived).isEqualTo(expected);
  }

  @Test
  void whatIsLateArrivesLater() {
    // Given
    Way way = way(new PlannedMishaps(new DeliveryFault.Late(5, 5)));
    way.send("1");
    way.send("2");

    // When
    later.forEach(Runnable::run);

    // Then
    assertThat(arrived).containsExactly("2", "1");
  }

  @Test
  void whatArrivesIsCharged() {
    // Given
    PlannedMishaps mishaps =
        new PlannedMishaps(new DeliveryFault.Withheld(), new DeliveryFault.Garbage());
    Way way = way(mishaps);

    // When
    Stream.of("1", "2", "3").forEach(way::send);

    // Then
    assertThat(mishaps.charged).isEqualTo(2);
  }

  private Way way(PlannedMishaps mishaps) {
    Call to = new Call("GET /stream", "bot");
    return new Way(to, mishaps, (what, delay) -> later.add(what), new Notes());
  }
}
