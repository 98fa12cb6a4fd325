package dev.rapport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rapport.app.Jobs;
import dev.rapport.testing.Engines;
import dev.rapport.testing.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From somebody's mention to feedback, on the real broker, database, client and sandbox. */
@QuarkusTest
@WithTestResource(Engines.class)
class FlowTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  @Inject Jobs jobs;

  @ConfigProperty(name = "rapport.platform.x.base-url")
  String x;

  @BeforeEach
  void start() {
    jobs.start();
  }

  @Test
  void aMentionIsAnsweredOnceInItsThread() {
    // Given
    Person alice = person("alice");

    // When
    String mention = alice.post("@rapport my cat died last night and the house is so quiet");

    // Then
    JsonPath trace = published(mention);
    assertThat(trace.getString("stance")).isEqualTo("consoling");
    assertThat(trace.getList("history.state"))
        .containsExactly("Received", "Drafting", "Drafted", "Approved", "Publishing", "Published");
    assertThat(repliesTo(mention)).hasSize(1);
  }

  @Test
  void aLikeBecomesFeedback() {
    // Given
    String mention = person("bob").post("@rapport thank you, that was kind of you");
    String reply = published(mention).getString("reply.id");
    int before = likes();

    // When
    person("carol").like(reply);

    // Then
    await().atMost(SOON).untilAsserted(() -> assertThat(likes()).isEqualTo(before + 1));
  }

  @Test
  void anInstanceSaysWhetherItIsActiveAndWhichModelAnswers() {
    // When
    JsonPath health = given().get("/q/health/ready").jsonPath();

    // Then
    assertThat(health.getMap("checks.find { it.name == 'turns' }.data"))
        .isEqualTo(Map.of("intake", "active", "publish", "active"));
    assertThat(health.getString("checks.find { it.name == 'model' }.data.rung"))
        .isEqualTo("hosted");
  }

  private Person person(String name) {
    return Person.at(x, name);
  }

  private List<Map<String, Object>> repliesTo(String mention) {
    return person("watcher").thread(mention).stream()
        .filter(post -> !post.get("id").equals(mention))
        .toList();
  }

  private JsonPath published(String mention) {
    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(trace(mention).getString("state")).isEqualTo("Published"));
    return trace(mention);
  }

  private static JsonPath trace(String mention) {
    return given().get("/api/mentions/x/" + mention).jsonPath();
  }

  private static int likes() {
    return given().get("/api/feedback/summary").jsonPath().getInt("reactions.like");
  }
}
