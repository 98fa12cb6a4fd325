package dev.rapport.platform.x;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Case 4 of the catalogue of failures, and what else a stream may do. */
class XStreamFeedTest {

  private static final String TOO_MANY =
      "{\"title\":\"ConnectionException\",\"connection_issue\":\"TooManyConnections\","
          + "\"type\":\"https://api.twitter.com/2/problems/streaming-connection\"}";

  private final StreamServer x = new StreamServer();
  private final List<Duration> rests = new CopyOnWriteArrayList<>();
  private Adapters adapters;
  private Listener listener;

  @AfterEach
  void close() throws InterruptedException {
    listener.close();
    x.close();
  }

  private void listen(Duration silence) {
    adapters = Adapters.of(new Settings(silence), Clock.systemUTC(), this::note);
    listener = new Listener(adapters.stream()).start();
  }

  private void note(Duration time, BooleanSupplier sensible) throws InterruptedException {
    rests.add(time);
    Thread.sleep(1);
  }

  @Test
  void hearsPostsOfItsRuleAndNoOthers() {
    // Given
    x.script(
        wire ->
            wire.line("")
                .line(told("101", "rapport"))
                .line(told("102", "somebody else's"))
                .line(post("103"))
                .silence());

    // When
    listen(Duration.ofSeconds(25));

    // Then
    await().until(() -> listener.heard.size() == 2);
    assertThat(listener.heard).containsExactly("101", "103");
    assertThat(listener.events).containsExactly("opened");
    assertThat(adapters.status().isReadDue()).isTrue();
  }

  @Test
  void oneThatSaysNothingIsLeftAndOpenedAgainAtOnce() {
    // Given
    x.script(
        wire -> wire.line(told("101", "rapport")).silence(),
        wire -> wire.line(told("102", "rapport")).silence());

    // When
    listen(Duration.ofMillis(300));

    // Then
    await().until(() -> listener.heard.contains("102"));
    assertThat(listener.events).startsWith("opened").contains("opened");
    assertThat(listener.events.get(1)).startsWith("closed: the stream said nothing");
    assertThat(rests.getFirst()).isZero();
  }

  @Test
  void blankLinesKeepItOpen() throws InterruptedException {
    // Given
    x.script(
        wire -> {
          for (int i = 0; i < 20; i++) {
            wire.line("");
            Thread.sleep(50);
          }
          wire.line(told("101", "rapport")).silence();
        });

    // When
    listen(Duration.ofMillis(700));

    // Then
    await().until(() -> listener.heard.contains("101"));
    assertThat(x.connections()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "{\"data\":{\"id\":\"7\"",
        "<html>Over capacity</html>",
        "[]",
        "null",
        "{\"data\":{\"id\":\"7\",\"text\":\"no author\"}}",
        "{\"brand_new\":{\"kind\":1}}"
      })
  void whatCannotBeUnderstoodIsPutAsideAndTheStreamGoesOn(String garbage) {
    // Given
    x.script(wire -> wire.line(garbage).line(told("101", "rapport")).silence());

    // When
    listen(Duration.ofSeconds(25));

    // Then
    await().until(() -> listener.heard.contains("101"));
    assertThat(listener.puzzles).hasSize(1);
    assertThat(x.connections()).isEqualTo(1);
  }

  @Test
  void aLineWithoutAnEndIsGivenUp() {
    // Given
    x.script(
        wire -> wire.raw("x".repeat((1 << 20) + 5)).silence(),
        wire -> wire.line(told("101", "rapport")).silence());

    // When
    listen(Duration.ofSeconds(25));

    // Then
    await().until(() -> listener.heard.contains("101"));
    assertThat(listener.events.get(1)).startsWith("closed: the stream broke");
  }

  @Test
  void whatXSaysOfItselfEndsTheConnection() {
    // Given
    x.script(
        wire ->
            wire.line(
                    "{\"errors\":[{\"title\":\"operational-disconnect\",\"disconnect_type\":"
                        + "\"UpstreamOperationalDisconnect\"}]}")
                .silence(),
        wire -> wire.line(told("101", "rapport")).silence());

    // When
    listen(Duration.ofSeconds(25));

    // Then
    await().until(() -> listener.heard.contains("101"));
    assertThat(listener.events).contains("closed: X says UpstreamOperationalDisconnect");
  }

  @ParameterizedTest(name = "{0} waits {1} ms, {2} ms and so on")
  @CsvSource({"503,5000,10000", "409,5000,10000", "429,60000,120000"})
  void eachKindOfRefusalHasItsLadder(int status, long first, long second) {
    // Given
    StreamServer.Script refusal = wire -> wire.refuse(status, TOO_MANY);
    x.script(refusal, refusal, wire -> wire.line(told("101", "rapport")).silence());

    // When
    listen(Duration.ofSeconds(25));

    // Then
    await().until(() -> listener.heard.contains("101"));
    assertThat(rests)
        .zipSatisfy(
            List.of(first, second),
            (rest, least) -> assertThat(rest.toMillis()).isBetween(least, least * 11 / 10));
  }

  @Test
  void droppedAgainAndAgainItComesBackALittleLaterEachTime() {
    // Given
    StreamServer.Script drop = wire -> wire.raw("");
    x.script(drop, drop, drop, wire -> wire.line(told("101", "rapport")).silence());

    // When
    listen(Duration.ofSeconds(25));

    // Then
    await().until(() -> listener.heard.contains("101"));
    assertThat(rests).extracting(Duration::toMillis).containsExactly(0L, 250L, 500L);
  }

  @Test
  void whoeverWantsNoMoreIsLetGoAlthoughXSaysNothing() {
    // Given
    x.script(wire -> wire.line(told("101", "rapport")).silence());
    listen(Duration.ofSeconds(25));
    await().until(() -> listener.heard.contains("101"));

    // When
    listener.leave();

    // Then
    await().until(listener::isOver);
  }

  @Test
  void itsRuleIsAddedAndAnOldOneTakenAway() {
    // Given
    x.rules(
        "{\"data\":[{\"id\":\"1\",\"value\":\"@oldname -is:retweet\",\"tag\":\"rapport\"},"
            + "{\"id\":\"2\",\"value\":\"cats\",\"tag\":\"another program's\"}],"
            + "\"meta\":{\"sent\":\"2026-11-26T00:00:00.000Z\"}}");
    x.script(wire -> wire.line(told("101", "rapport")).silence());

    // When
    listen(Duration.ofSeconds(25));

    // Then
    await().until(() -> listener.heard.contains("101"));
    assertThat(x.asked())
        .contains(
            "POST /2/tweets/search/stream/rules {\"delete\":{\"ids\":[\"1\"]}}",
            "POST /2/tweets/search/stream/rules {\"add\":[{\"value\":\"@rapport -is:retweet\","
                + "\"tag\":\"rapport\"}]}");
  }

  @Test
  void aRuleThatIsThereIsLeftAlone() {
    // Given
    x.rules(
        "{\"data\":[{\"id\":\"1\",\"value\":\"@rapport -is:retweet\",\"tag\":\"rapport\"}],"
            + "\"meta\":{\"sent\":\"2026-11-26T00:00:00.000Z\"}}");
    x.script(wire -> wire.line(told("101", "rapport")).silence());

    // When
    listen(Duration.ofSeconds(25));

    // Then
    await().until(() -> listener.heard.contains("101"));
    assertThat(x.asked()).noneMatch(line -> line.startsWith("POST"));
  }

  private static String told(String id, String tag) {
    return post(id)
        .replaceFirst("}$", ",\"matching_rules\":[{\"id\":\"1\",\"tag\":\"" + tag + "\"}]}");
  }

  private static String post(String id) {
    return "{\"data\":{\"id\":\"%s\",\"author_id\":\"7\",\"text\":\"@rapport hello\",".formatted(id)
        + "\"created_at\":\"2026-11-26T00:00:00.000Z\"}}";
  }

  private final class Settings extends KeylessXConfig {

    private final Duration silence;

    Settings(Duration silence) {
      super(x.base(), Duration.ofSeconds(5));
      this.silence = silence;
    }

    @Override
    public XIntake intake() {
      return XIntake.STREAM;
    }

    @Override
    public Duration streamSilence() {
      return silence;
    }
  }
}
