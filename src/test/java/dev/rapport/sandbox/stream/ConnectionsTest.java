package dev.rapport.sandbox.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.network.Happening;
import dev.rapport.sandbox.network.Person;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConnectionsTest {

  private static final Connection.Place PLACE =
      new Connection.Place(new Person(7, "bot"), "GET /stream");
  private static final Happening POST = new Happening.Posted(1);

  private final Connections connections =
      new Connections(new PlannedMishaps(), (what, delay) -> what.run());

  private static final class FakeWire implements Wire {

    private final List<String> written = new ArrayList<>();
    private int behind;

    @Override
    public void write(String text) {
      written.add(text);
    }

    @Override
    public int behind() {
      return behind;
    }

    @Override
    public void end() {
      written.add("END");
    }

    @Override
    public void cut() {
      written.add("CUT");
    }
  }

  private Connection open(int most) {
    return connections.open(PLACE, most, happening -> List.of("post")).orElseThrow();
  }

  @Test
  void whatHappensIsToldFromTheBeginningOn() {
    // Given
    FakeWire wire = new FakeWire();
    Connection connection = open(1);
    connections.tell(POST);
    connection.begin(wire);

    // When
    connections.tell(POST);

    // Then
    assertThat(wire.written).containsExactly("\r\n", "post\r\n");
  }

  @Test
  void aPlaceIsTakenUntilTheAnswerIsOver() {
    // Given
    Connection connection = open(1);
    boolean taken = connections.open(PLACE, 1, happening -> List.of()).isEmpty();

    // When
    connection.isOver();

    // Then
    assertThat(taken).isTrue();
    assertThat(connections.open(PLACE, 1, happening -> List.of())).isPresent();
  }

  @Test
  void whoDoesNotReadIsThrownOut() {
    // Given
    FakeWire wire = new FakeWire();
    open(1).begin(wire);
    wire.behind = 1_001;

    // When
    connections.tell(POST);
    connections.tell(POST);

    // Then
    assertThat(wire.written).containsExactly("\r\n", "CUT");
  }

  @Test
  void whatIsEndedBeforeItBeginsEndsAtOnce() {
    // Given
    FakeWire wire = new FakeWire();
    Connection connection = open(1);
    connections.endAllOf(7);

    // When
    connection.begin(wire);

    // Then
    assertThat(wire.written).containsExactly("END");
  }

  @Test
  void anotherAppsStreamsStayOpen() {
    // Given
    FakeWire wire = new FakeWire();
    open(1).begin(wire);

    // When
    List<Connection> ended = connections.endAllOf(8);

    // Then
    assertThat(ended).isEmpty();
    assertThat(wire.written).containsExactly("\r\n");
  }
}
