package dev.rapport.evaluation.bench;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;

/**
 * The platform and the model as stubs, in a process of their own: mentions appear on a fixed
 * schedule whatever the bot does, the model answers at once, and every moment is noted.
 *
 * <p>{@code POST /load?rate=&count=} starts a schedule, {@code GET /times} tells what was seen.
 */
public final class StubWorld {

  private static final int MOST = 100;
  private static final int WINDOW = 800;
  private static final String ACCOUNT = "42";

  private final Schedule schedule = new Schedule(Clock.systemUTC());
  private final Times times = new Times();

  private StubWorld() {}

  /** Serves on loopback until the process is ended. */
  public static void serve(int port) throws InterruptedException {
    StubWorld world = new StubWorld();
    Vertx.vertx()
        .createHttpServer()
        .requestHandler(world::handle)
        .listen(port, "127.0.0.1")
        .toCompletionStage()
        .toCompletableFuture()
        .join();
    new CountDownLatch(1).await();
  }

  private void handle(HttpServerRequest request) {
    String path = request.path();
    if (path.endsWith("/mentions")) {
      answer(request, mentions(request));
    } else if (path.startsWith("/x/2/users/by/username/")) {
      JsonObject us = new JsonObject().put("id", ACCOUNT).put("username", "rapport");
      answer(request, new JsonObject().put("data", us));
    } else if (path.equals("/x/2/tweets") && request.method().name().equals("POST")) {
      long arrived = System.nanoTime();
      request.bodyHandler(
          body -> request.response().setStatusCode(201).end(posted(body.toJsonObject(), arrived)));
    } else if (path.equals("/model/v1/chat/completions")) {
      request.bodyHandler(body -> request.response().end(times.completion().encode()));
    } else if (path.equals("/load")) {
      schedule.begin(number(request, "rate"), number(request, "count"));
      times.begin(schedule);
      answer(request, new JsonObject());
    } else if (path.equals("/times")) {
      answer(request, times.summary());
    } else {
      JsonObject none = new JsonObject().put("data", new JsonArray());
      answer(request, none.put("meta", new JsonObject().put("result_count", 0)));
    }
  }

  private static int number(HttpServerRequest request, String name) {
    return Integer.parseInt(request.getParam(name));
  }

  private static void answer(HttpServerRequest request, JsonObject body) {
    request.response().putHeader("content-type", "application/json").end(body.encode());
  }

  /**
   * Newest first, with true paging, as X does. Unlike X it hands out the oldest 800 that are wanted
   * and keeps the others for the next time, so that a bot that is behind loses none.
   */
  private JsonObject mentions(HttpServerRequest request) {
    long since = Long.parseLong(request.getParam("since_id", "0"));
    String token = request.getParam("pagination_token");
    long until = token == null ? Long.MAX_VALUE : Long.parseLong(token);
    int oldest = schedule.firstAfter(since);
    int newest = Math.min(schedule.newestBefore(until), oldest + WINDOW - 1);
    JsonArray data = new JsonArray();
    int next = newest;
    for (; next >= oldest && data.size() < MOST; next--) {
      data.add(schedule.post(next));
      times.served(next);
    }
    JsonObject meta = new JsonObject().put("result_count", data.size());
    if (!data.isEmpty()) {
      meta.put("newest_id", data.getJsonObject(0).getString("id"));
      meta.put("oldest_id", data.getJsonObject(data.size() - 1).getString("id"));
    }
    if (next >= oldest) {
      meta.put("next_token", String.valueOf(schedule.id(next + 1)));
    }
    JsonObject page = new JsonObject().put("meta", meta);
    return data.isEmpty() ? page : page.put("data", data);
  }

  private String posted(JsonObject body, long arrived) {
    String target = body.getJsonObject("reply").getString("in_reply_to_tweet_id");
    String id = times.posted(schedule.index(Long.parseLong(target)), arrived);
    JsonObject data = new JsonObject().put("id", id).put("text", body.getString("text"));
    return new JsonObject().put("data", data).encode();
  }
}
