package dev.rapport.sandbox.x;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.sandbox.SandboxProfile;
import dev.rapport.testing.Faults;
import dev.rapport.testing.x.XSpec;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an app has subscribed to, as it arrives. */
@QuarkusTest
@TestProfile(SandboxProfile.class)
class ActivityTest {

  private static final String SUBSCRIPTIONS = "/sandbox/x/2/activity/subscriptions";

  @TestHTTPResource("/sandbox/x/2/activity/stream")
  URI stream;

  private static final Set<String> EVENTS =
      Set.of(
          "post.create",
          "post.mention.create",
          "post.reply.create",
          "post.quote.create",
          "post.repost.create",
          "like.create",
          "post.delete");

  private User bot;
  private User alice;
  private Hook hook;
  private String webhook;
  private Faults faults;

  @BeforeEach
  void people() {
    bot = User.fresh("activebot");
    alice = User.fresh("alice");
    hook = new Hook(bot);
    webhook = hook.registered();
    faults = Faults.of(bot.name());
  }

  @AfterEach
  void leave() {
    faults.clear();
    bot.app().delete("/sandbox/x/2/webhooks/" + webhook).then().statusCode(200);
    bot.app().delete("/sandbox/x/2/connections/all").then().statusCode(200);
    hook.close();
  }

  @Test
  void aMentionIsToldAsXTellsIt() {
    // Given
    subscribe("post.mention.create");

    // When
    String post = alice.says("hey @" + bot.name());

    // Then
    Hook.Told told = first();
    JsonNode data = told.data();
    assertThat(data.path("event_uuid").asText()).isEqualTo(post);
    assertThat(data.path("event_type").asText()).isEqualTo("post.mention.create");
    assertThat(data.at("/filter/user_id").asText()).isEqualTo(bot.id());
    assertThat(data.path("tag").asText()).isEqualTo("a tag");
    assertThat(data.at("/payload/id").asText()).isEqualTo(post);
    assertThat(data.at("/payload/author_id").asText()).isEqualTo(alice.id());
    assertThat(data.at("/payload/entities/mentions/0/start").asInt()).isEqualTo(4);
    assertThat(data.at("/payload/entities/mentions/0/start_str").asText()).isEqualTo("4");
    assertThat(data.at("/includes/users/0/username").asText()).isEqualTo(alice.name());
    assertThat(data.at("/includes/tweets/0/id").asText()).isEqualTo(post);
  }

  @Test
  void everyEventIsOneOfTheDocuments() throws IOException {
    // Given
    EVENTS.forEach(this::subscribe);
    String own = bot.says("hello");

    // When
    alice.replies(own, "@" + bot.name() + " #tag https://a.example/b");
    alice.quotes(own, "@" + bot.name() + " look at this");
    alice.reposts(own);
    alice.likes(own);
    bot.delete("/tweets/" + own);

    // Then
    await().until(() -> Set.copyOf(hook.types()).equals(EVENTS));
    for (Hook.Told told : hook.told) {
      String event = withoutTwins(Json.MAPPER.readTree(told.body())).toString();
      assertThat(
              XSpec.faults(
                  SimpleRequest.Builder.get("/2/activity/stream").build(),
                  SimpleResponse.Builder.status(200)
                      .withContentType("application/json")
                      .withBody(event)
                      .build()))
          .as(event)
          .isEmpty();
    }
  }

  @Test
  void whatIsToldIsSignedByteForByte() {
    // Given
    subscribe("post.mention.create");

    // When
    alice.says("hey @" + bot.name() + " 👋 ü");

    // Then
    Hook.Told told = first();
    assertThat(told.signature()).isEqualTo(Hook.signature(told.body(), "app-secret-" + bot.name()));
  }

  @Test
  void aTagThatNobodyTypedIsNoMention() {
    // Given
    String own = bot.says("hello");
    subscribe("post.mention.create");
    String answer = alice.replies(own, "no tag by hand");
    alice.reposts(User.fresh("carl").says("old"));

    // When
    String typed = alice.replies(own, "and @" + bot.name() + " by hand");

    // Then
    assertThat(first().data().at("/payload/id").asText()).isEqualTo(typed).isNotEqualTo(answer);
  }

  @Test
  void whatPeopleDoWithOwnPostsIsTold() {
    // Given
    String own = bot.says("hello");
    List.of("post.reply.create", "post.quote.create", "post.repost.create", "post.delete")
        .forEach(this::subscribe);

    // When
    String reply = alice.replies(own, "hi");
    String quote = alice.quotes(own, "look");
    alice.reposts(own);
    await().until(() -> hook.told.size() == 3);
    bot.delete("/tweets/" + own);

    // Then
    await().until(() -> hook.told.size() == 4);
    assertThat(hook.types())
        .containsExactly(
            "post.reply.create", "post.quote.create", "post.repost.create", "post.delete");
    assertThat(payload(0).path("id").asText()).isEqualTo(reply);
    assertThat(payload(0).at("/referenced_tweets/0/id").asText()).isEqualTo(own);
    assertThat(payload(1).path("id").asText()).isEqualTo(quote);
    assertThat(payload(2).at("/referenced_tweets/0/type").asText()).isEqualTo("retweeted");
    assertThat(payload(3).path("id").asText()).isEqualTo(own);
    assertThat(payload(3).path("author_id").asText()).isEqualTo(bot.id());
  }

  @Test
  void aLikeIsToldByItsDirection() {
    // Given
    String own = bot.says("hello");
    String others = alice.says("hello from me");
    Map<String, ?> inbound =
        Map.of(
            "webhook_id", webhook, "filter", Map.of("user_id", bot.id(), "direction", "inbound"));
    bot.subscribes("like.create", inbound).then().statusCode(200);
    bot.likes(others);

    // When
    alice.likes(own);

    // Then
    JsonNode data = first().data();
    assertThat(data.at("/filter/direction").asText()).isEqualTo("inbound");
    assertThat(data.at("/payload/liked_tweet_id").asText()).isEqualTo(own);
    assertThat(data.at("/payload/liked_tweet_author_id").asText()).isEqualTo(bot.id());
    assertThat(data.at("/includes/users/0/username").asText()).isEqualTo(alice.name());
  }

  @Test
  void anEditIsToldAgainUnderItsNewId() {
    // Given
    subscribe("post.mention.create");
    String first = alice.says("helo @" + bot.name());

    // When
    String second = alice.edit(first, "hello @" + bot.name()).path("data.id");

    // Then
    await().until(() -> hook.told.size() == 2);
    assertThat(payload(1).path("edit_history_tweet_ids").toString())
        .isEqualTo("[\"%s\",\"%s\"]".formatted(first, second));
  }

  @Test
  void eventsArriveInTheirOrder() {
    // Given
    subscribe("post.mention.create");

    // When
    List<String> posts =
        List.of("a", "b", "c", "d", "e").stream()
            .map(word -> alice.says(word + " @" + bot.name()))
            .toList();

    // Then
    await().until(() -> hook.told.size() == 5);
    assertThat(hook.told)
        .extracting(told -> told.data().path("event_uuid").asText())
        .isEqualTo(posts);
  }

  @Test
  void whatIsNotTakenIsTriedAgainAndTold() {
    // Given
    hook.failures.set(1);
    subscribe("post.mention.create");

    // When
    String post = alice.says("hey @" + bot.name());

    // Then
    await().until(() -> hook.told.size() == 2);
    await().until(() -> deliveries().size() == 2);
    assertThat(hook.told.get(0).body()).isEqualTo(hook.told.get(1).body());
    assertThat(deliveries())
        .extracting(delivery -> delivery.get("attempt") + " " + delivery.get("status"))
        .containsExactly("1 500", "2 200");
    assertThat(deliveries().getFirst()).containsEntry("event", post);
  }

  @Test
  void anInvalidWebhookIsToldNothing() {
    // Given
    subscribe("post.mention.create");
    hook.secret = "somebody else's";
    bot.app().put("/sandbox/x/2/webhooks/" + webhook).then().statusCode(400);
    alice.says("unheard @" + bot.name());
    StreamReader reader = open();
    alice.says("unheard again @" + bot.name());
    reader.next();

    // When
    hook.secret = "app-secret-" + bot.name();
    bot.app().put("/sandbox/x/2/webhooks/" + webhook).then().statusCode(200);

    // Then
    String heard = alice.says("heard @" + bot.name());
    assertThat(first().data().at("/payload/id").asText()).isEqualTo(heard);
  }

  @Test
  void theStreamTellsTheSame() throws IOException {
    // Given
    bot.subscribes("post.mention.create", Map.of()).then().statusCode(200);
    StreamReader reader = open();

    // When
    String post = alice.says("hey @" + bot.name());

    // Then
    assertThat(reader.nextJson().at("/data/payload/id").asText()).isEqualTo(post);
    assertThat(hook.told).isEmpty();
  }

  @Test
  void anAppHasTwoPlacesAtTheStream() {
    // Given
    open();
    open();

    // When
    Response third = bot.app().get("/sandbox/x/2/activity/stream");

    // Then
    assertThat(third.statusCode()).isEqualTo(429);
  }

  @Test
  void privateEventsNeedTheUser() {
    // Given
    Map<String, ?> body =
        Map.of("event_type", "post.mention.create", "filter", Map.of("user_id", bot.id()));

    // When
    Response app = bot.app().contentType(ContentType.JSON).body(body).post(SUBSCRIPTIONS);
    Response other = alice.post("/activity/subscriptions", body);

    // Then
    assertThat(List.of(app.statusCode(), other.statusCode())).containsExactly(403, 403);
  }

  @Test
  void aSubscriptionMustMakeSense() {
    // Given
    subscribe("post.mention.create");

    // When
    List<Integer> refused =
        List.of(
                bot.subscribes("post.mention.create", Map.of("webhook_id", webhook)),
                bot.subscribes("post.reply.create", Map.of("webhook_id", "7")),
                bot.subscribes("post.reply.create", Map.of("filter", Map.of("user_id", "7"))),
                bot.subscribes("post.sneeze", Map.of()))
            .stream()
            .map(Response::statusCode)
            .toList();

    // Then
    assertThat(refused).containsOnly(400);
  }

  @Test
  void aSubscriptionIsFoundChangedAndEnded() {
    // Given
    String id = bot.subscribed("post.mention.create");
    bot.app()
        .contentType(ContentType.JSON)
        .body(Map.of("tag", "new", "webhook_id", webhook))
        .put(SUBSCRIPTIONS + "/" + id)
        .then()
        .statusCode(200);
    Response found = bot.app().get(SUBSCRIPTIONS);

    // When
    Response ended = bot.app().delete(SUBSCRIPTIONS + "/" + id);

    // Then
    assertThat(found.<String>path("data[0].subscription_id")).isEqualTo(id);
    assertThat(found.<String>path("data[0].tag")).isEqualTo("new");
    assertThat(found.<String>path("data[0].webhook_id")).isEqualTo(webhook);
    assertThat(ended.<Integer>path("meta.total_subscriptions")).isZero();
    assertThat(bot.app().delete(SUBSCRIPTIONS + "/" + id).statusCode()).isEqualTo(404);
  }

  @Test
  void whatGoesWrongOnTheWayGoesWrong() {
    // Given
    subscribe("post.mention.create");
    faults.order(
        7,
        "'on':'WEBHOOK','fault':'duplicate','times':1",
        "'on':'WEBHOOK','fault':'wrong-signature','times':1",
        "'on':'WEBHOOK','fault':'garbage','times':1",
        "'on':'WEBHOOK','fault':'unknown-type','times':1");

    // When
    List.of("a", "b", "c", "d").forEach(word -> alice.says(word + " @" + bot.name()));

    // Then
    await().until(() -> hook.told.size() == 8);
    assertThat(hook.told.get(0)).isEqualTo(hook.told.get(1));
    assertThat(hook.told.get(2).body()).isEqualTo(hook.told.get(3).body());
    assertThat(hook.told.get(2).signature()).isNotEqualTo(hook.told.get(3).signature());
    assertThat(hook.told.get(4).body()).isEqualTo("{\"data\":{\"event_uuid\":\"12");
    assertThat(hook.told.get(6).data().path("event_type").asText()).isEqualTo("sandbox.unheard_of");
  }

  /** X sends each number as a text besides, which its documents do not say. */
  private static JsonNode withoutTwins(JsonNode json) throws IOException {
    return Json.MAPPER.readTree(json.toString().replaceAll(",\"[a-z_]+_str\":\"[0-9]+\"", ""));
  }

  private void subscribe(String type) {
    bot.subscribes(type, Map.of("webhook_id", webhook, "tag", "a tag")).then().statusCode(200);
  }

  private Hook.Told first() {
    await().until(() -> !hook.told.isEmpty());
    return hook.told.getFirst();
  }

  private JsonNode payload(int index) {
    return hook.told.get(index).data().path("payload");
  }

  private StreamReader open() {
    return StreamReader.open(stream, "sandbox-app:" + bot.name());
  }

  private List<Map<String, Object>> deliveries() {
    return given()
        .get("/sandbox/control/deliveries")
        .jsonPath()
        .getList("findAll { it.who == '" + bot.name() + "' }");
  }
}
