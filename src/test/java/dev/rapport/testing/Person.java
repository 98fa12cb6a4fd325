package dev.rapport.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody on the sandbox network, who does what people do there, over its HTTP API. */
public final class Person {

  private static final HttpClient HTTP = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String base;
  private final String name;

  private Person(String base, String name) {
    this.base = base;
    this.name = name;
  }

  /**
   * @param base the address before {@code /2}
   */
  public static Person at(String base, String name) {
    return new Person(base, name);
  }

  /** Posts and returns the new id. */
  public String post(String text) {
    return create(Map.of("text", text));
  }

  public String reply(String to, String text) {
    return create(Map.of("text", text, "reply", Map.of("in_reply_to_tweet_id", to)));
  }

  public String quote(String post, String text) {
    return create(Map.of("text", text, "quote_tweet_id", post));
  }

  public void repost(String post) {
    as().contentType(ContentType.JSON)
        .body(Map.of("tweet_id", post))
        .post(base + "/2/users/" + id() + "/retweets")
        .then()
        .statusCode(200);
  }

  public void delete(String post) {
    as().delete(base + "/2/tweets/" + post).then().statusCode(200);
  }

  public String edit(String previous, String text) {
    return create(Map.of("text", text, "edit_options", Map.of("previous_post_id", previous)));
  }

  public void like(String post) {
    as().contentType(ContentType.JSON)
        .body(Map.of("tweet_id", post))
        .post(base + "/2/users/" + id() + "/likes")
        .then()
        .statusCode(200);
  }

  public String id() {
    return as().get(base + "/2/users/me").then().statusCode(200).extract().path("data.id");
  }

  /** The posts of a thread, as search shows them, newest first: id, author and text. */
  public List<Map<String, Object>> thread(String conversation) {
    List<Map<String, Object>> posts =
        as().queryParam("query", "conversation_id:" + conversation)
            .queryParam("max_results", 100)
            .queryParam("tweet.fields", "author_id,referenced_tweets,created_at")
            .get(base + "/2/tweets/search/recent")
            .then()
            .statusCode(200)
            .extract()
            .path("data");
    return posts == null ? List.of() : posts;
  }

  /** What this person answered by now, as their own timeline shows it: the ids answered. */
  public List<String> answered() {
    List<String> answered = new ArrayList<>();
    String us = id();
    String token = null;
    do {
      JsonPath page =
          as().queryParam("max_results", 100)
              .queryParam("tweet.fields", "referenced_tweets")
              .queryParams(token == null ? Map.of() : Map.of("pagination_token", token))
              .get(base + "/2/users/" + us + "/tweets")
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      answered.addAll(
          page.getList("data.findAll { it.referenced_tweets }.referenced_tweets.id.flatten()"));
      token = page.getString("meta.next_token");
    } while (token != null);
    return answered;
  }

  /** Without RestAssured, which takes longer than the network: a test may post a thousand times. */
  private String create(Map<String, Object> body) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(base + "/2/tweets"))
              .header("Authorization", authorization())
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
              .build();
      HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
      return JSON.readTree(answer.body()).at("/data/id").asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while posting", e);
    }
  }

  private RequestSpecification as() {
    return given().header("Authorization", authorization());
  }

  private String authorization() {
    return "Bearer sandbox:" + name;
  }
}
