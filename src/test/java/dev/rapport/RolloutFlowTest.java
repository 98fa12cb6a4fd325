package dev.rapport;

import static dev.rapport.RolloutScene.ask;
import static dev.rapport.RolloutScene.rollout;
import static dev.rapport.RolloutScene.state;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import dev.rapport.app.Jobs;
import dev.rapport.testing.Engines;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A variant on its way to all and back, with reviewers at work. */
@QuarkusTest
@WithTestResource(Engines.class)
@TestProfile(RolloutProfile.class)
class RolloutFlowTest {

  private static final Duration A_MINUTE = Duration.ofSeconds(60);
  private static final int MOST = 150;

  @Inject Jobs jobs;
  @Inject Jdbi jdbi;

  @ConfigProperty(name = "rapport.platform.x.base-url")
  String x;

  private RolloutScene scene;

  @BeforeEach
  void begin() {
    scene = RolloutScene.of(x, jdbi, jobs);
  }

  @Test
  void aVariantThatReviewersRejectIsTakenBackByItself() {
    // Given
    RolloutScene.startAtAQuarter();

    // When
    List<String> rejected = new ArrayList<>();
    for (int i = 0; rejected.size() < 8 && state().equals("live") && i < MOST; i++) {
      String mention = scene.mention();
      if (scene.variant(mention).startsWith("desk@")) {
        scene.reject(mention);
        rejected.add(mention);
      } else {
        scene.approve(mention);
      }
    }

    // Then
    await().atMost(A_MINUTE).until(() -> state().equals("rolled-back"));
    assertThat(rollout().getString("why")).startsWith("rejection: ");
    assertThat(rejected).allSatisfy(it -> assertThat(scene.variant(it)).startsWith("desk@"));
    String now = rollout().getString("since");
    await().atMost(A_MINUTE).until(() -> scene.variant(scene.mention()).equals("base"));
    assertThat(scene.variant(scene.mention())).isEqualTo("base");
    assertThat(audited()).last().asString().isEqualTo("rule rollout.rolled-back");
    assertThat(rollout().getString("since")).isEqualTo(now);
  }

  @Test
  void aVariantThatNobodyMindsReachesAll() {
    // Given
    RolloutScene.start();

    // When
    for (int i = 0; !state().equals("complete") && i < MOST; i++) {
      String mention = scene.mention();
      scene.approve(mention);
    }

    // Then
    await().atMost(A_MINUTE).until(() -> state().equals("complete"));
    assertThat(rollout().getList("steps.share", Double.class))
        .containsExactly(0.0, 0.01, 0.05, 0.25, 1.0);
    assertThat(rollout().getList("steps.by"))
        .containsExactly("kim", "rule", "rule", "rule", "rule");
    await().atMost(A_MINUTE).until(() -> scene.variant(scene.mention()).startsWith("desk@"));
  }

  @Test
  void figuresThatStopComingTakeItBack() {
    // Given
    RolloutScene.startAtAQuarter();

    // When
    jdbi.useHandle(handle -> handle.execute("ALTER TABLE rollout_answer RENAME TO lost"));

    // Then
    try {
      await().atMost(A_MINUTE).until(() -> state().equals("rolled-back"));
    } finally {
      jdbi.useHandle(handle -> handle.execute("ALTER TABLE lost RENAME TO rollout_answer"));
    }
    assertThat(rollout().getString("why")).isEqualTo("its figures were missing for 8 s");
  }

  @Test
  void whatAShadowSaysIsComparedAndNeverPosted() {
    // Given
    String mention = scene.mention();
    sayElse(mention);

    // When
    RolloutScene.start();
    await().atMost(A_MINUTE).until(() -> count("rollout_shadow WHERE why = ''") > 0);
    scene.approve(mention);

    // Then
    assertThat(scene.outcomes().settled(mention)).startsWith("Published");
    assertThat(scene.variant(mention)).isEqualTo("base");
    assertThat(scene.outcomes().repliesIn(mention))
        .singleElement()
        .satisfies(
            reply ->
                assertThat(reply.get("text").toString())
                    .endsWith(scene.outcomes().trace(mention).getString("reply.text")));
    assertThat(
            count(
                "reply WHERE draft #>> '{origin,variant}' IS NOT NULL AND root_id = '%s'"
                    .formatted(mention)))
        .isZero();
    assertThat(count("arena_pair WHERE source = 'SHADOW'")).isPositive();
    assertThat(rollout().getInt("guardrails[1].variant.of")).isPositive();
  }

  @Test
  void whatCannotBeIsRefusedInOneLine() {
    given().get("/api/rollout").then().statusCode(404);
    ask("advance", Map.of("by", "kim")).statusCode(409).body(containsString("none is on its way"));
    ask("start", Map.of("variant", "nobody", "by", "kim"))
        .statusCode(409)
        .body(containsString("there is no such variant; the file has [desk]"));
    ask("start", Map.of("by", "kim")).statusCode(400);
    for (String act : List.of("start", "advance", "rollback")) {
      ask(act, Map.of("variant", "desk"))
          .statusCode(400)
          .body(containsString("by must say who it is"));
      given().formParam("variant", "desk").post("/console/rollout/" + act).then().statusCode(400);
    }

    RolloutScene.start();
    ask("start", Map.of("variant", "desk", "by", "kim"))
        .statusCode(409)
        .body(containsString("another rollout is not over"));
  }

  /** The scripted model has one voice; and it is answered after the rollout begins. */
  private void sayElse(String mention) {
    jdbi.useHandle(
        handle -> {
          handle.execute(
              "UPDATE reply SET draft = jsonb_set(draft, '{text}', '\"Something else.\"')"
                  + " WHERE root_id = ?",
              mention);
          handle.execute(
              "UPDATE mention SET received_at = now() + interval '1 minute' WHERE root_id = ?",
              mention);
        });
  }

  private List<String> audited() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT actor || ' ' || act FROM audit_act WHERE act LIKE 'rollout.%'"
                        + " ORDER BY id")
                .mapTo(String.class)
                .list());
  }

  private int count(String from) {
    return jdbi.withHandle(
        handle -> handle.createQuery("SELECT count(*) FROM " + from).mapTo(Integer.class).one());
  }
}
