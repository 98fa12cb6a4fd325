package dev.rapport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rapport.app.Jobs;
import dev.rapport.testing.Engines;
import dev.rapport.testing.Faults;
import dev.rapport.testing.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Everything goes wrong at random. {@code -Dtest.seed=N} repeats the faults of a run. */
@QuarkusTest
@WithTestResource(Engines.class)
class FaultStormTest {

  private static final int MENTIONS = 20;
  private static final Set<String> ENDS = Set.of("Published", "Held");

  private final Faults faults = Faults.of("rapport");
  private final long seed = Long.getLong("test.seed", new Random().nextInt(1_000_000));

  @Inject Jobs jobs;

  @ConfigProperty(name = "rapport.platform.x.base-url")
  String x;

  @AfterEach
  void clear() {
    faults.clear();
  }

  @Test
  void nobodyIsAnsweredTwiceAndNobodyIsForgotten() {
    // Given
    jobs.start();
    faults.order(
        seed,
        1_000,
        "'on':'POST /2/tweets','fault':'reset-before-commit','probability':0.2,'times':8",
        "'on':'POST /2/tweets','fault':'reset-after-commit','probability':0.2,'times':8",
        "'on':'POST /2/tweets','fault':'truncated','probability':0.2,'times':8",
        "'on':'POST /2/tweets','fault':'html','committed':true,'probability':0.2,'times':8",
        "'on':'POST /2/tweets','fault':'status','status':503,'probability':0.2,'times':8",
        "'on':'GET /2/users/{id}/tweets','fault':'missing-fields','fields':['referenced_tweets'],"
            + "'probability':0.4,'times':20",
        "'on':'GET /2/users/{id}/mentions','fault':'truncated','probability':0.3,'times':20");

    // When
    List<String> mentions =
        IntStream.range(0, MENTIONS)
            .mapToObj(i -> person("storm" + i).post("@rapport my day number " + i + " was lovely"))
            .toList();

    // Then
    await()
        .atMost(Duration.ofSeconds(90))
        .untilAsserted(
            () -> assertThat(mentions).allMatch(mention -> ENDS.contains(state(mention))));
    faults.clear();
    assertThat(mentions)
        .as("seed %d, faults %s", seed, faults.refusals())
        .allSatisfy(
            mention ->
                assertThat(replies(mention)).isEqualTo(state(mention).equals("Published") ? 1 : 0));
  }

  private long replies(String mention) {
    return person("watcher").thread(mention).size() - 1L;
  }

  private static String state(String mention) {
    return String.valueOf(given().get("/api/mentions/x/" + mention).jsonPath().getString("state"));
  }

  private Person person(String name) {
    return Person.at(x, name);
  }
}
