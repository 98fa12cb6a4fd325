package dev.rapport.packaged;

import static io.restassured.RestAssured.given;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rapport.app.embedded.EmbeddedBroker;
import dev.rapport.app.embedded.EmbeddedDatabase;
import dev.rapport.mention.Duty;
import dev.rapport.post.Topic;
import dev.rapport.testing.Person;
import dev.rapport.testing.Program;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two instances on the same account, database and broker: whichever is active is killed, or
 * stopped, while people talk. The other one takes over in time, the two are never active both, and
 * everybody is answered once.
 */
class TakeOverIT {

  private static final Duration AFTER_A_KILL = Duration.ofSeconds(10);
  private static final Duration AFTER_A_STOP = Duration.ofSeconds(3);

  /** The network's timeline shows a post up to two seconds late, a double as well. */
  private static final Duration AFTER_THE_LAG = Duration.ofSeconds(3);

  private static final int BURST = 20;

  private final int sandboxPort = Program.freePort();
  private final String x = "http://127.0.0.1:" + sandboxPort + "/sandbox/x";
  private final List<String> mentions = new ArrayList<>();

  @TempDir Path folder;

  @Test
  void whoeverIsActiveIsReplacedAndNothingIsLostOrDoubled() throws Exception {
    try (Program sandbox = sandbox();
        EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("postgres"));
        EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("kafka"), Topic.allNames());
        Bot one = new Bot(folder, settings(database, broker));
        Bot other = new Bot(folder, settings(database, broker));
        Watch watch = new Watch(one, other)) {
      // Given
      assertThat(sandbox.ready(sandboxPort)).as(sandbox.output()).isTrue();
      assertThat(one.ready()).as(one.program().output()).isTrue();
      assertThat(other.ready()).as(other.program().output()).isTrue();

      // When
      kill(Duty.PUBLISH, one, other);
      kill(Duty.INTAKE, one, other);
      Bot last = stop(Duty.PUBLISH, one, other);

      // Then
      await()
          .atMost(Duration.ofSeconds(60))
          .pollInterval(Duration.ofMillis(500))
          .untilAsserted(
              () -> assertThat(states(last)).isEqualTo(Map.of("Published", mentions.size())));
      await()
          .pollDelay(AFTER_THE_LAG)
          .untilAsserted(
              () ->
                  assertThat(repliesByMention())
                      .hasSize(mentions.size())
                      .allSatisfy((mention, replies) -> assertThat(replies).isEqualTo(1)));
      assertThat(watch.doubled()).isEmpty();
      assertThat(watch.looks()).isGreaterThan(100);
    }
  }

  /** Kills the active one in the middle of its work, and starts it again once it is replaced. */
  private void kill(Duty duty, Bot one, Bot other) throws InterruptedException {
    Bot active = active(duty, one, other);
    post();
    active.program().kill();
    long ended = System.nanoTime();
    post();
    assertReplaced(active == one ? other : one, ended, AFTER_A_KILL);
    active.start();
    assertThat(active.ready()).as(active.program().output()).isTrue();
  }

  /** Stops the active one in the middle of its work. Returns the one that is left. */
  private Bot stop(Duty duty, Bot one, Bot other) throws InterruptedException {
    Bot active = active(duty, one, other);
    Bot left = active == one ? other : one;
    post();
    active.program().askToStop();
    assertReplaced(left, System.nanoTime(), AFTER_A_STOP);
    active.program().exit();
    return left;
  }

  private static Bot active(Duty duty, Bot one, Bot other) {
    await().atMost(AFTER_A_KILL).until(() -> one.isActive(duty) || other.isActive(duty));
    return one.isActive(duty) ? one : other;
  }

  private static void assertReplaced(Bot by, long ended, Duration within) {
    await()
        .atMost(within.minusNanos(System.nanoTime() - ended))
        .until(() -> by.isActive(Duty.INTAKE) && by.isActive(Duty.PUBLISH));
    System.out.printf("replaced after %d ms%n", (System.nanoTime() - ended) / 1_000_000);
  }

  private void post() {
    Person person = Person.at(x, "person" + mentions.size());
    for (int i = 0; i < BURST; i++) {
      mentions.add(person.post("@rapport good morning, number " + mentions.size()));
    }
  }

  private Program sandbox() {
    return Program.start(
        folder,
        "sandbox",
        "--port",
        String.valueOf(sandboxPort),
        "--data",
        folder.resolve("network").toString(),
        "--set",
        "rapport.sandbox.timeline-lag=2s",
        "--set",
        "rapport.sandbox.duplicate-check=false");
  }

  private Map<String, String> settings(EmbeddedDatabase database, EmbeddedBroker broker) {
    return Map.ofEntries(
        entry("kafka.bootstrap.servers", broker.bootstrapServers()),
        entry("quarkus.datasource.jdbc.url", database.jdbcUrl()),
        entry("rapport.handle", "rapport"),
        entry("rapport.publish.budget.posts", "0"),
        entry("rapport.platform.x.base-url", x),
        entry("rapport.platform.x.bearer-token", "sandbox:rapport"),
        entry("rapport.platform.x.poll-interval", "100ms"),
        entry("rapport.platform.x.overlap-interval", "1s"),
        entry("rapport.model.kind", "builtin"),
        entry("rapport.moderation.hold", "none"),
        entry("rapport.moderation.autonomy", "off"),
        entry("rapport.tone.meaning", "false"),
        entry("rapport.publish.settle", "4s"),
        // The one that is stopped last does not come back to take up what it left.
        entry("rapport.ledger.draft-lease", "12s"),
        entry("rapport.ledger.publish-lease", "12s"));
  }

  /** How many mentions are in each state, by the bot's account. */
  private Map<String, Integer> states(Bot bot) {
    Map<String, Integer> states = new TreeMap<>();
    for (String mention : mentions) {
      String uri = "http://127.0.0.1:" + bot.port() + "/api/mentions/x/" + mention;
      states.merge(given().get(uri).jsonPath().getString("state"), 1, Integer::sum);
    }
    return states;
  }

  /** How many replies each mention got, by the network's account. */
  private Map<String, Long> repliesByMention() {
    return Person.at(x, "rapport").answered().stream()
        .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
  }
}
