package dev.rapport.packaged;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rapport.testing.Person;
import dev.rapport.testing.Program;
import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The promise: kill the packaged bot, its broker with it, again and again at random moments, on a
 * platform that shows posts late and checks for no duplicates, and nothing is lost and nothing is
 * doubled.
 */
class KillIT {

  private static final long SEED = Long.getLong("rapport.test.seed", 20261124);
  private static final int KILLS = 22;
  private static final int MENTIONS = 300;
  private static final int PEOPLE = 30;

  private final Random random = new Random(SEED);
  private final int sandboxPort = Program.freePort();
  private final int botPort = Program.freePort();
  private final String x = "http://127.0.0.1:" + sandboxPort + "/sandbox/x";
  private final List<String> mentions = new ArrayList<>();

  @TempDir Path folder;

  @Test
  void nothingIsLostAndNothingIsDoubled() throws InterruptedException {
    try (Program sandbox = sandbox()) {
      assertThat(sandbox.ready(sandboxPort)).as(sandbox.output()).isTrue();

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
            .pollInterval(Duration.ofSeconds(1))
            .untilAsserted(() -> assertThat(states()).as("seed " + SEED).isEqualTo(allPublished()));
        assertThat(repliesByMention())
            .as("seed " + SEED)
            .hasSize(MENTIONS)
            .allSatisfy((mention, replies) -> assertThat(replies).isEqualTo(1));
      }
    }
  }

  /** People post while the bot comes up and works, until some random moment. */
  private void runForAWhile(Program bot, int kill) throws InterruptedException {
    boolean whileStarting = random.nextInt(5) == 0;
    if (!whileStarting) {
      assertThat(bot.ready(botPort)).as(bot.output()).isTrue();
    }
    int until = MENTIONS * (kill + 1) / KILLS;
    while (mentions.size() < until) {
      Person person = Person.at(x, "person" + random.nextInt(PEOPLE));
      mentions.add(person.post("@rapport good morning, number " + mentions.size() + " here"));
    }
    Thread.sleep(random.nextInt(whileStarting ? 3000 : 1200));
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
            "rapport.publish.settle", "4s");
    settings.forEach((key, value) -> arguments.addAll(List.of("--set", key + "=" + value)));
    return Program.start(folder, arguments);
  }

  /** How many mentions are in each state, by the bot's own account. */
  private Map<String, Integer> states() {
    Map<String, Integer> states = new java.util.TreeMap<>();
    for (String mention : mentions) {
      JsonPath trace =
          given().get("http://127.0.0.1:" + botPort + "/api/mentions/x/" + mention).jsonPath();
      states.merge(String.valueOf(trace.getString("state")), 1, Integer::sum);
    }
    return states;
  }

  private static Map<String, Integer> allPublished() {
    return Map.of("Published", MENTIONS);
  }

  /** How many replies each mention got, by the network's account. */
  private Map<String, Long> repliesByMention() {
    List<String> targets = new ArrayList<>();
    String token = null;
    String us = Person.at(x, "rapport").id();
    do {
      JsonPath page =
          given()
              .header("Authorization", "Bearer sandbox:watcher")
              .queryParam("max_results", 100)
              .queryParam("tweet.fields", "referenced_tweets")
              .queryParams(token == null ? Map.of() : Map.of("pagination_token", token))
              .get(x + "/2/users/" + us + "/tweets")
              .jsonPath();
      targets.addAll(page.getList("data.referenced_tweets.id.flatten()", String.class));
      token = page.getString("meta.next_token");
    } while (token != null);
    return targets.stream().collect(Collectors.groupingBy(each -> each, Collectors.counting()));
  }
}
