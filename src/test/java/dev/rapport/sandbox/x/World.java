package dev.rapport.sandbox.x;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/**
 * People and posts of every kind that the sandbox has, and how to call each operation of X about
 * them.
 *
 * @param question mentions bob, with a hashtag, a cashtag and a link; edited, liked, reposted,
 *     quoted
 * @param answer by bob, to the question
 * @param orphan by bob, to a post that is gone
 */
record World(User alice, User bob, String question, String answer, String orphan) {

  private static final List<String> APP_ONLY =
      List.of(
          "/2/tweets/search/stream", "/2/connections", "/2/usage/", "/2/webhooks", "/2/activity");

  static World fresh() {
    User alice = User.fresh("alice");
    User bob = User.fresh("bob");
    String draft = alice.says("@%s 👋 #tag $TSLA".formatted(bob.name()));
    String question =
        alice
            .edit(draft, "@%s 👋 #tag $TSLA https://a.example/b".formatted(bob.name()))
            .path("data.id");
    String answer = bob.replies(question, "an answer");
    String gone = alice.says("soon gone");
    String orphan = bob.replies(gone, "what was that?");
    alice.delete("/tweets/" + gone);
    bob.likes(question);
    bob.reposts(question);
    bob.quotes(question, "look, @" + bob.name());
    return new World(alice, bob, question, answer, orphan);
  }

  /** Whoever may call that path: Bob, or the app that he owns. */
  RequestSpecification asked(String path) {
    return APP_ONLY.stream().anyMatch(path::contains) ? bob.app() : bob.request();
  }

  /** Bob reads what the path is about. */
  Response read(String path, Map<String, String> parameters) {
    return asked(path)
        .queryParams(parameters)
        .queryParams(needed(path))
        .get("/sandbox/x" + place(path));
  }

  /** What the path needs beside its ids; one thing of each list is missing. */
  private Map<String, String> needed(String path) {
    return switch (path) {
      case "/2/tweets" -> Map.of("ids", String.join(",", List.of(question, answer, orphan, "5")));
      case "/2/tweets/search/recent" -> Map.of("query", "from:" + bob.name());
      case "/2/users" -> Map.of("ids", alice.id() + ",5");
      case "/2/users/by" -> Map.of("usernames", alice.name() + ",never_seen");
      default -> Map.of();
    };
  }

  /** The path with everybody's ids in it. */
  String place(String path) {
    String person =
        path.endsWith("mentions") || path.contains("likes") || isRepost(path)
            ? bob.id()
            : alice.id();
    return path.replace("/users/{id}", "/users/" + person)
        .replace("{username}", alice.name())
        .replace("{id}", question)
        .replace("{webhook_id}", question)
        .replace("{subscription_id}", question)
        .replace("{tweet_id}", question)
        .replace("{source_tweet_id}", question);
  }

  private static boolean isRepost(String path) {
    return path.startsWith("/2/users/{id}/retweets");
  }

  /** The right person does it. */
  Response write(String operation) {
    return switch (operation) {
      case "POST /2/tweets" -> bob.reply(question, "another answer");
      case "PUT /2/tweets/{tweet_id}/hidden" -> alice.hides(answer, true);
      case "DELETE /2/tweets/{id}" -> alice.delete("/tweets/" + question);
      case "POST /2/users/{id}/likes" -> bob.likes(question);
      case "DELETE /2/users/{id}/likes/{tweet_id}" ->
          bob.delete("/users/" + bob.id() + "/likes/" + question);
      case "POST /2/users/{id}/retweets" -> bob.reposts(answer);
      case "DELETE /2/users/{id}/retweets/{source_tweet_id}" ->
          bob.delete("/users/" + bob.id() + "/retweets/" + question);
      case "POST /2/tweets/search/stream/rules" ->
          bob.app()
              .contentType(ContentType.JSON)
              .body(Map.of("add", List.of(Map.of("value", "@" + bob.name()))))
              .post("/sandbox/x/2/tweets/search/stream/rules");
      case "DELETE /2/connections/all" -> bob.app().delete("/sandbox/x/2/connections/all");
      case "POST /2/webhooks" -> new Hook(bob).registers();
      case "PUT /2/webhooks/{webhook_id}" ->
          bob.app().put("/sandbox/x/2/webhooks/" + new Hook(bob).registered());
      case "DELETE /2/webhooks/{webhook_id}" ->
          bob.app().delete("/sandbox/x/2/webhooks/" + new Hook(bob).registered());
      case "POST /2/activity/subscriptions" -> bob.subscribes("post.mention.create", Map.of());
      case "PUT /2/activity/subscriptions/{subscription_id}" ->
          bob.app()
              .contentType(ContentType.JSON)
              .body(Map.of("tag", "another"))
              .put("/sandbox/x/2/activity/subscriptions/" + bob.subscribed("post.create"));
      case "DELETE /2/activity/subscriptions/{subscription_id}" ->
          bob.app().delete("/sandbox/x/2/activity/subscriptions/" + bob.subscribed("post.create"));
      case "DELETE /2/activity/subscriptions" ->
          bob.app()
              .queryParam("ids", bob.subscribed("post.create") + "," + question)
              .delete("/sandbox/x/2/activity/subscriptions");
      default -> throw new AssertionError("nobody knows how to call " + operation);
    };
  }
}
