package dev.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.app.Jobs;
import dev.rapport.testing.Engines;
import dev.rapport.testing.ModelStub;
import dev.rapport.testing.Outcomes;
import dev.rapport.testing.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People in danger, from mention to answer, where vetted answers go out at once. */
@QuarkusTest
@WithTestResource(Engines.class)
@TestProfile(CrisisFlowTest.Settings.class)
class CrisisFlowTest {

  @Inject Jobs jobs;

  @ConfigProperty(name = "rapport.platform.x.base-url")
  String x;

  @ConfigProperty(name = "rapport.model.hosted.base-url")
  URI model;

  private ModelStub stub;
  private Outcomes outcomes;

  public static class Settings implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "rapport.model.hosted.base-url", "http://127.0.0.1:" + freePort() + "/v1",
          "rapport.reply.crisis.countries", "en=GB,de=DE",
          "rapport.moderation.crisis", "send");
    }

    private static int freePort() {
      try (ServerSocket socket = new ServerSocket(0)) {
        return socket.getLocalPort();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @BeforeEach
  void start() {
    stub = ModelStub.at(model, asked -> "Cheer up, it will pass.");
    outcomes = Outcomes.at(x);
    jobs.start();
  }

  @AfterEach
  void stop() {
    stub.close();
  }

  @Test
  void whoeverMayHarmThemselvesHearsVettedWordsWithTheirCountrysLine() {
    // When
    String first = person("erin").post("@rapport I want to kill myself tonight");
    String second = person("frank").post("@rapport ich will nicht mehr leben");

    // Then
    assertThat(List.of(outcomes.settled(first), outcomes.settled(second)))
        .containsOnly("Published: posted");
    JsonPath trace = outcomes.trace(first);
    assertThat(trace.getString("reply.text")).contains("Samaritans 116 123");
    assertThat(trace.getString("reply.rung")).isEqualTo("vetted");
    assertThat(outcomes.trace(second).getString("reply.text"))
        .contains("TelefonSeelsorge 0800 111 0 111");
    assertThat(stub.asked()).isEmpty();
  }

  @Test
  void whoeverIsInAnotherDangerWaitsForAPersonWithWrittenWords() {
    // When
    String mention =
        person("grace")
            .post("@rapport my chest feels tight and my left arm is numb, should I worry?");

    // Then
    assertThat(outcomes.settled(mention)).startsWith("Held: somebody may be in danger");
    assertThat(outcomes.trace(mention).getString("reply.rung")).isEqualTo("builtin");
    assertThat(stub.asked()).isEmpty();
  }

  private Person person(String name) {
    return Person.at(x, name);
  }
}
