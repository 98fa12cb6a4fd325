package dev.rapport.sandbox.x;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.sandbox.SandboxProfile;
import dev.rapport.testing.x.XSpec;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The filtered stream, as a client reads it. */
@QuarkusTest
@TestProfile(SandboxProfile.class)
class StreamTest {

  private static final String STREAM = "/sandbox/x/2/tweets/search/stream";

  @TestHTTPResource(STREAM)
  URI stream;

  private User bot;
  private User alice;

  @BeforeEach
  void people() {
    bot = User.fresh("bot");
    alice = User.fresh("alice");
  }

  @AfterEach
  void leave() {
    bot.app().delete("/sandbox/x/2/connections/all").then().statusCode(200);
  }

  @Test
  void aPostThatARuleAsksForIsToldAsItHappens() throws IOException {
    // Given
    String rule = bot.rule("@" + bot.name());
    StreamReader reader = open("?tweet.fields=created_at,entities&expansions=author_id");
    alice.says("nobody's business");

    // When
    String post = alice.says("hello @" + bot.name());

    // Then
    JsonNode line = reader.nextJson();
    assertThat(line.at("/data/id").asText()).isEqualTo(post);
    assertThat(line.at("/data/author_id").asText()).isEqualTo(alice.id());
    assertThat(line.at("/includes/users/0/username").asText()).isEqualTo(alice.name());
    assertThat(line.at("/matching_rules/0/id").asText()).isEqualTo(rule);
    assertThat(line.at("/matching_rules/0/tag").asText()).isEqualTo("of " + bot.name());
    assertThat(faults(line)).isEmpty();
  }

  @Test
  void theHeadArrivesAtOnceAndTellsTheRateLimit() {
    // Given
    bot.rule("@" + bot.name());

    // When
    StreamReader reader = open("");

    // Then
    assertThat(reader.answer().statusCode()).isEqualTo(200);
    assertThat(reader.answer().headers().firstValue("x-rate-limit-limit")).hasValue("50");
    assertThat(reader.answer().headers().firstValue("content-type"))
        .hasValue("application/json;charset=utf-8");
  }

  @Test
  void anEditIsToldUnderItsNewIdWithItsHistory() throws IOException {
    // Given
    bot.rule("@" + bot.name());
    StreamReader reader = open("");
    String first = alice.says("helo @" + bot.name());
    reader.next();

    // When
    String second = alice.edit(first, "hello @" + bot.name()).path("data.id");

    // Then
    JsonNode line = reader.nextJson();
    assertThat(line.at("/data/id").asText()).isEqualTo(second);
    assertThat(line.at("/data/edit_history_tweet_ids").toString())
        .isEqualTo("[\"%s\",\"%s\"]".formatted(first, second));
  }

  @Test
  void aRepostIsToldUnlessTheRuleDoesNotWantIt() throws IOException {
    // Given
    String with = bot.rule("@" + bot.name());
    bot.rule("@" + bot.name() + " -is:retweet");
    StreamReader reader = open("");
    String post = alice.says("hello @" + bot.name());
    int both = reader.nextJson().at("/matching_rules").size();

    // When
    User.fresh("carl").reposts(post);

    // Then
    JsonNode line = reader.nextJson();
    assertThat(both).isEqualTo(2);
    assertThat(line.at("/data/text").asText()).startsWith("RT @" + alice.name());
    assertThat(line.at("/matching_rules").size()).isOne();
    assertThat(line.at("/matching_rules/0/id").asText()).isEqualTo(with);
  }

  @Test
  void aBlankLineSaysThatTheStreamLives() {
    // Given
    bot.rule("@" + bot.name());

    // When
    StreamReader reader = open("");

    // Then
    await().until(() -> reader.blanks() >= 3);
    assertThat(reader.told()).isEmpty();
  }

  @Test
  void anAppHasOnePlace() throws IOException {
    // Given
    bot.rule("@" + bot.name());
    StreamReader first = open("");

    // When
    Response second = bot.app().get(STREAM);

    // Then
    assertThat(second.statusCode()).isEqualTo(429);
    assertThat(second.<String>path("connection_issue")).isEqualTo("TooManyConnections");
    assertThat(second.<String>path("type")).endsWith("/streaming-connection");
    alice.says("still there, @" + bot.name() + "?");
    assertThat(first.nextJson().at("/data/text").asText()).startsWith("still there");
  }

  @Test
  void whoLeavesMakesRoom() throws IOException {
    // Given
    bot.rule("@" + bot.name());
    StreamReader first = open("");

    // When
    first.close();

    // Then
    await().until(() -> open("").answer().statusCode() == 200);
  }

  @Test
  void anAppCanEndItsConnections() {
    // Given
    bot.rule("@" + bot.name());
    StreamReader first = open("");

    // When
    Response ended = bot.app().delete("/sandbox/x/2/connections/all");

    // Then
    assertThat(ended.<Integer>path("data.successful_kills")).isOne();
    assertThat(first.endedInForm()).isTrue();
    assertThat(open("").answer().statusCode()).isEqualTo(200);
  }

  @Test
  void appsDoNotShareTheirPlaces() {
    // Given
    bot.rule("@" + bot.name());
    open("");
    alice.rule("@" + alice.name());

    // When
    StreamReader other = StreamReader.open(stream, "sandbox-app:" + alice.name());

    // Then
    assertThat(other.answer().statusCode()).isEqualTo(200);
    alice.app().delete("/sandbox/x/2/connections/all");
  }

  @Test
  void withoutRulesThereIsNoStream() {
    // When
    Response refused = bot.app().get(STREAM);

    // Then
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.<String>path("connection_issue")).isEqualTo("RuleConfigurationIssue");
  }

  @Test
  void aUserIsNoApp() {
    // When
    Response refused = bot.request().get(STREAM);

    // Then
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.<String>path("type")).endsWith("/unsupported-authentication");
    assertThat(refused.header("x-rate-limit-limit")).isEqualTo("50");
  }

  @Test
  void streamsKnowTheOlderWordsOnly() {
    // Given
    bot.rule("@" + bot.name());

    // When
    Response refused =
        given()
            .header("Authorization", "Bearer sandbox-app:" + bot.name())
            .queryParam("post.fields", "id")
            .get(STREAM);

    // Then
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.<String>path("errors[0].message")).contains("[post.fields] is not one of");
  }

  private StreamReader open(String query) {
    return StreamReader.open(URI.create(stream + query), "sandbox-app:" + bot.name());
  }

  private static List<String> faults(JsonNode line) {
    return XSpec.faults(
        SimpleRequest.Builder.get("/2/tweets/search/stream").build(),
        SimpleResponse.Builder.status(200)
            .withContentType("application/json")
            .withBody(line.toString())
            .build());
  }
}
