package dev.rapport.sandbox.x;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.sandbox.SandboxProfile;
import dev.rapport.testing.Faults;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes wrong on a stream, as a client reads it. */
@QuarkusTest
@TestProfile(SandboxProfile.class)
class StreamFaultsTest {

  @TestHTTPResource("/sandbox/x/2/tweets/search/stream")
  URI stream;

  private User bot;
  private User alice;
  private Faults faults;

  @BeforeEach
  void people() {
    bot = User.fresh("faultbot");
    alice = User.fresh("alice");
    faults = Faults.of(bot.name());
    bot.rule("from:" + alice.name());
  }

  @AfterEach
  void clear() {
    faults.clear();
    bot.app().delete("/sandbox/x/2/connections/all").then().statusCode(200);
  }

  @Test
  void aLineComesTwice() {
    // Given
    order("'fault':'duplicate','times':1");
    StreamReader reader = open();

    // When
    alice.says("one");

    // Then
    assertThat(reader.next()).isEqualTo(reader.next());
    assertThat(faults.fired()).containsExactly(1);
  }

  @Test
  void linesChangePlaces() throws IOException {
    // Given
    order("'fault':'reorder','times':1");
    StreamReader reader = open();

    // When
    alice.says("one");
    alice.says("two");

    // Then
    assertThat(List.of(text(reader), text(reader))).containsExactly("two", "one");
  }

  @Test
  void aLineIsLost() throws IOException {
    // Given
    order("'fault':'withheld','times':1");
    StreamReader reader = open();

    // When
    alice.says("one");
    alice.says("two");

    // Then
    assertThat(text(reader)).isEqualTo("two");
  }

  @Test
  void aLineComesLate() throws IOException {
    // Given
    order("'fault':'late','fromMillis':1000,'toMillis':1000,'times':1");
    StreamReader reader = open();

    // When
    alice.says("one");
    alice.says("two");

    // Then
    assertThat(List.of(text(reader), text(reader))).containsExactly("two", "one");
  }

  @Test
  void garbageAndStrangersComeInBetween() throws IOException {
    // Given
    faults.order(
        7,
        "'on':'GET /2/tweets/search/stream','fault':'garbage','times':1",
        "'on':'GET /2/tweets/search/stream','fault':'unknown-type','times':1");
    StreamReader reader = open();

    // When
    alice.says("one");
    alice.says("two");

    // Then
    assertThat(reader.next()).isEqualTo("{\"data\":{\"id\":\"12");
    assertThat(text(reader)).isEqualTo("one");
    assertThat(reader.nextJson().has("sandbox_notice")).isTrue();
    assertThat(text(reader)).isEqualTo("two");
  }

  @Test
  void theConnectionBreaksInTheMiddleOfALine() throws IOException {
    // Given
    order("'fault':'drop','after':1,'times':1");
    StreamReader reader = open();
    alice.says("one");
    reader.next();

    // When
    alice.says("two");

    // Then
    assertThat(reader.endedInForm()).isFalse();
    assertThat(reader.told())
        .noneMatch(line -> line.contains("matching_rules") && line.contains("two"));
    await().until(() -> open().answer().statusCode() == 200);
  }

  @Test
  void theStreamEndsWithANotice() throws IOException {
    // Given
    order("'fault':'disconnect','disconnectType':'ForceDisconnect'");
    StreamReader reader = open();

    // When
    alice.says("one");

    // Then
    JsonNode error = reader.nextJson().at("/errors/0");
    assertThat(error.path("title").asText()).isEqualTo("operational-disconnect");
    assertThat(error.path("disconnect_type").asText()).isEqualTo("ForceDisconnect");
    assertThat(reader.endedInForm()).isTrue();
  }

  @Test
  void theStreamFallsSilentAndStaysOpen() {
    // Given
    order("'fault':'silence'");
    StreamReader reader = open();
    alice.says("one");
    await().until(() -> faults.fired().equals(List.of(1)));
    int blanks = reader.blanks();

    // When
    StreamReader other = otherStream();

    // Then
    await().until(() -> other.blanks() > 4);
    assertThat(reader.blanks()).isBetween(blanks, blanks + 1);
    assertThat(reader.told()).isEmpty();
    assertThat(reader.isOver()).isFalse();
  }

  @Test
  void whatIsMissingIsMissingInEveryLine() throws IOException {
    // Given
    order("'fault':'missing-fields','fields':['text'],'times':1");
    StreamReader reader = open();

    // When
    alice.says("one");

    // Then
    assertThat(reader.nextJson().path("data").has("text")).isFalse();
  }

  @Test
  void aLostAnswerFreesThePlace() {
    // Given
    order("'fault':'status','status':503,'committed':true,'times':1");
    int spoilt = open().answer().statusCode();

    // When
    StreamReader again = open();

    // Then
    assertThat(spoilt).isEqualTo(503);
    assertThat(again.answer().statusCode()).isEqualTo(200);
  }

  private void order(String rule) {
    faults.order(7, "'on':'GET /2/tweets/search/stream'," + rule);
  }

  private StreamReader open() {
    return StreamReader.open(stream, "sandbox-app:" + bot.name());
  }

  private StreamReader otherStream() {
    alice.rule("from:" + bot.name());
    return StreamReader.open(stream, "sandbox-app:" + alice.name());
  }

  private static String text(StreamReader reader) throws IOException {
    return reader.nextJson().at("/data/text").asText();
  }
}
