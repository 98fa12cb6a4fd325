package dev.rapport.sandbox.x;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody who uses the network over HTTP. Every test makes its own people. */
record User(String name, String id) {

  private static final String BASE = "/sandbox/x/2";
  private static final AtomicInteger COUNT = new AtomicInteger();

  /** Nobody else has the name. */
  static User fresh(String start) {
    return named(start + "_" + COUNT.incrementAndGet());
  }

  static User named(String name) {
    String id = as("sandbox:" + name).get(BASE + "/users/me").path("data.id");
    return new User(name, id);
  }

  RequestSpecification request() {
    return as("sandbox:" + name);
  }

  /** What the app that this user owns asks, as nobody. */
  RequestSpecification app() {
    return as("sandbox-app:" + name);
  }

  /** Adds one rule to the stream of the user's app; gives its id. */
  String rule(String value) {
    return app()
        .contentType(ContentType.JSON)
        .body(Map.of("add", List.of(Map.of("value", value, "tag", "of " + name))))
        .post(BASE + "/tweets/search/stream/rules")
        .then()
        .statusCode(201)
        .extract()
        .path("data[0].id");
  }

  /** Subscribes the user's app to events about the user. */
  Response subscribes(String type, Map<String, ?> more) {
    Map<String, Object> body = new LinkedHashMap<>(more);
    body.put("event_type", type);
    body.putIfAbsent("filter", Map.of("user_id", id));
    return post("/activity/subscriptions", body);
  }

  /** Likewise; the subscription's id. */
  String subscribed(String type) {
    return subscribes(type, Map.of())
        .then()
        .statusCode(200)
        .extract()
        .path("data.subscription.subscription_id");
  }

  Response get(String path, String... parameters) {
    RequestSpecification request = request();
    for (int i = 0; i < parameters.length; i += 2) {
      request.queryParam(parameters[i], parameters[i + 1]);
    }
    return request.get(BASE + path);
  }

  Response delete(String path) {
    return request().delete(BASE + path);
  }

  Response post(String path, Map<String, ?> body) {
    return request().contentType(ContentType.JSON).body(body).post(BASE + path);
  }

  Response tweet(String text, Map<String, ?> more) {
    Map<String, Object> body = new LinkedHashMap<>(more);
    body.put("text", text);
    return post("/tweets", body);
  }

  /** The id of the new post. */
  String says(String text) {
    return created(tweet(text, Map.of()));
  }

  Response reply(String to, String text) {
    return tweet(text, Map.of("reply", Map.of("in_reply_to_tweet_id", to)));
  }

  String replies(String to, String text) {
    return created(reply(to, text));
  }

  String quotes(String what, String text) {
    return created(tweet(text, Map.of("quote_tweet_id", what)));
  }

  Response edit(String post, String text) {
    return tweet(text, Map.of("edit_options", Map.of("previous_post_id", post)));
  }

  Response hides(String post, boolean hidden) {
    return request()
        .contentType(ContentType.JSON)
        .body(Map.of("hidden", hidden))
        .put(BASE + "/tweets/" + post + "/hidden");
  }

  Response likes(String post) {
    return post("/users/" + id + "/likes", Map.of("tweet_id", post));
  }

  Response reposts(String post) {
    return post("/users/" + id + "/retweets", Map.of("tweet_id", post));
  }

  private static String created(Response response) {
    return response.then().statusCode(201).extract().path("data.id");
  }

  private static RequestSpecification as(String token) {
    return given().filter(new SpecFilter()).header("Authorization", "Bearer " + token);
  }
}
