package dev.rapport.packaged;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rapport.testing.Person;
import dev.rapport.testing.Program;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The promise: kill the packaged bot, its broker with it, again and again, on a platform that takes
 * its time, shows posts late and checks for no duplicates, and nothing is lost, nothing is doubled,
 * and whatever nobody knew is settled. Most kills come while posts are under way, some at a random
 * moment of a start.
 */
class KillIT {

  private static final long SEED = Long.getLong("test.seed", 20261124);
  private static final int KILLS = 8;
  private static final int MENTIONS = 150;
  private static final int PEOPLE = 30;

  /** Of so many kills, the last one hits a start. */
  private static final int ONE_START_IN = 4;

  /**
   * A post is under way for so long, so that a kill finds some; what it finds is made after all.
   */
  private static final String SLOW =
      """
      {"seed": 1, "rules": [{"who": "rapport", "on": "POST /2/tweets",
        "fault": "latency", "fromMillis": 50, "toMillis": 300}]}
      """;

  /** The network's timeline shows a post up to two seconds late, a double as well. */
  private static final Duration AFTER_THE_LAG = Duration.ofSeconds(3);

  private static final List<String> WORDS =
      List.of(
          "good morning",
          "thank you for yesterday",
          "how do I reset my password",
          "my cat died last night",
          "this is the worst update ever");
  private static final Map<String, Integer> ALL_OUT = Map.of("Published posted", MENTIONS);

  private final Random random = new Random(SEED);
  private final int sandboxPort = Program.freePort();
  private final int botPort = Program.freePort();
  private final String x = network("/sandbox/x");
  private final List<String> mentions = new ArrayList<>();

  @TempDir Path folder;

  @Test
  void nothingIsLostAndNothingIsDoubled() throws InterruptedException {
    try (Program sandbox = sandbox()) {
      // Given
      assertThat(sandbox.ready(sandboxPort)).as(sandbox.output()).isTrue();
      given().body(SLOW).put(network("/sandbox/control/faults")).then().statusCode(200);

      // When
      for (int kill = 0; kill < KILLS; kill++) {
        Program bot = bot();
        runForAWhile(bot, kill);
        bot.kill();
      }

      // Then
      try (Program bot = bot()) {
        assertThat(bot.ready(botPort)).as(bot.output()).isTrue();
        await()
            .atMost(Duration.ofMinutes(3))
            .pollInterval(Duration.ofMillis(500))
            .untilAsserted(() -> assertThat(outcomes()).as("seed " + SEED).isEqualTo(ALL_OUT));
        await()
            .pollDelay(AFTER_THE_LAG)
            .untilAsserted(
                () ->
                    assertThat(repliesByMention())
                        .as("seed " + SEED)
                        .hasSize(MENTIONS)
                        .allSatisfy((mention, replies) -> assertThat(replies).isEqualTo(1)));
        assertThat(onceUnknown()).as("kills that hit a post under way").isPositive();
      }
    }
  }

  /** People post while the bot comes up and works; it goes on working when this returns. */
  private void runForAWhile(Program bot, int kill) throws InterruptedException {
    int share = MENTIONS * (kill + 1) / KILLS;
    if (kill % ONE_START_IN == ONE_START_IN - 1) {
      post(share);
      Thread.sleep(random.nextInt(3000));
    } else {
      assertThat(bot.ready(botPort)).as(bot.output()).isTrue();
      post(share);
      await()
          .pollInterval(Duration.ofMillis(20))
          .until(() -> !traces("&state=Publishing").isEmpty());
      Thread.sleep(random.nextInt(100));
    }
  }

  private void post(int until) {
    while (mentions.size() < until) {
      Person person = Person.at(x, "person" + random.nextInt(PEOPLE));
      String words = WORDS.get(random.nextInt(WORDS.size()));
      mentions.add(person.post("@rapport " + words + ", number " + mentions.size()));
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

  private Program bot() {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "run",
                "--port",
                String.valueOf(botPort),
                "--data",
                folder.resolve("bot").toString()));
    Map<String, String> settings =
        Map.of(
            "rapport.handle", "rapport",
            "rapport.platform.x.base-url", x,
            "rapport.platform.x.bearer-token", "sandbox:rapport",
            "rapport.platform.x.poll-interval", "100ms",
            "rapport.platform.x.overlap-interval", "1s",
            "rapport.model.kind", "builtin",
            "rapport.moderation.hold", "none",
            "rapport.moderation.autonomy", "off",
            "rapport.publish.settle", "4s",
            "rapport.publish.budget.posts", "0");
    settings.forEach((key, value) -> arguments.addAll(List.of("--set", key + "=" + value)));
    // How well tone is read does not matter here, and each start is quicker without.
    arguments.addAll(List.of("--set", "rapport.tone.meaning=false"));
    return Program.start(folder, arguments);
  }

  /** How many mentions are in each state and, unless they are out, why, by the bot's account. */
  private Map<String, Integer> outcomes() {
    Map<String, Integer> outcomes = new TreeMap<>();
    for (Map<String, Object> trace : traces("")) {
      Object state = trace.get("state");
      Object why = "Published".equals(state) ? "posted" : trace.get("reason");
      outcomes.merge(state + " " + why, 1, Integer::sum);
    }
    return outcomes;
  }

  private long onceUnknown() {
    return mentions.stream().filter(mention -> states(mention).contains("Unknown")).count();
  }

  private List<String> states(String mention) {
    return given().get(bot("/api/mentions/x/" + mention)).jsonPath().getList("history.state");
  }

  /** At most as many as the bot tells of in one page. */
  private List<Map<String, Object>> traces(String query) {
    return given().get(bot("/api/mentions?limit=200" + query)).jsonPath().getList("mentions");
  }

  private String bot(String path) {
    return "http://127.0.0.1:" + botPort + path;
  }

  private String network(String path) {
    return "http://127.0.0.1:" + sandboxPort + path;
  }

  /** How many replies each mention got, by the network's account. */
  private Map<String, Long> repliesByMention() {
    return Person.at(x, "rapport").answered().stream()
        .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
  }
}
