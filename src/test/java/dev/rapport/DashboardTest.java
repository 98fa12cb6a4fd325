package dev.rapport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.app.Jobs;
import dev.rapport.testing.Engines;
import dev.rapport.testing.Outcomes;
import dev.rapport.testing.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The dashboard that is shipped asks only for what there is. */
@QuarkusTest
@WithTestResource(Engines.class)
class DashboardTest {

  private static final Path FILE = Path.of("src/main/grafana/rapport.json");
  private static final Pattern METRIC = Pattern.compile("rapport_[a-z_]+");

  /** There where a cap is set, which tests do not. */
  private static final Set<String> SET = Set.of("rapport_money_cap_day");

  @Inject Jobs jobs;

  @ConfigProperty(name = "rapport.platform.x.base-url")
  String x;

  @BeforeEach
  void start() {
    jobs.start();
  }

  @Test
  void everyMetricOfTheDashboardIsThere() throws IOException {
    // Given
    String mention = Person.at(x, "olga").post("@rapport good morning to everybody here!");
    assertThat(Outcomes.at(x).settled(mention)).startsWith("Published");
    Person.at(x, "pia").like(Outcomes.at(x).trace(mention).getString("reply.id"));

    // Then
    Set<String> asked = asked();
    assertThat(asked)
        .contains(
            "rapport_feedback_total",
            "rapport_mentions_received_total",
            "rapport_rollout_share",
            "rapport_rollout_evidence");
    asked.removeAll(SET);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> assertThat(metrics(given().get("/q/metrics").asString())).containsAll(asked));
  }

  @Test
  void everyPanelSaysWhatItShowsAndAsksTheChosenSource() throws IOException {
    for (JsonNode panel : new ObjectMapper().readTree(FILE.toFile()).path("panels")) {
      assertThat(panel.path("description").asText()).as("%s", panel.path("title")).isNotBlank();
      assertThat(panel.at("/datasource/uid").asText()).isEqualTo("${datasource}");
      assertThat(panel.path("targets")).isNotEmpty();
    }
  }

  private static Set<String> asked() throws IOException {
    Set<String> asked = new TreeSet<>();
    new ObjectMapper()
        .readTree(FILE.toFile())
        .findValuesAsText("expr")
        .forEach(expression -> asked.addAll(metrics(expression)));
    return asked;
  }

  private static Set<String> metrics(String text) {
    return METRIC.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }
}
