package dev.rapport.platform.x;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The calls of X API v2 that Rapport makes, in the legacy dialect ({@code tweet.fields}), which
 * both REST and streams understand. A parameter that is null is left out.
 */
final class XApi {

  private final XHttp http;
  private final XMeter meter;

  XApi(XHttp http, XMeter meter) {
    this.http = http;
    this.meter = meter;
  }

  XAnswer userByName(String name) {
    return meter.users(http.get("/2/users/by/username/" + name, Map.of()));
  }

  /**
   * Whose credential this is; an app-only token is nobody's.
   *
   * @param field what is wanted of it: {@code username}, {@code description} for the bio, {@code
   *     affiliation} for the label, of which only the older document says that one may ask for it
   */
  XAnswer me(String field) {
    return meter.users(http.get("/2/users/me", Map.of("user.fields", field)));
  }

  /**
   * Newest first.
   *
   * @param expansions what is told beside the posts, or null
   */
  XAnswer mentions(String user, Page page, String expansions) {
    Map<String, String> query = page.query();
    query.put("expansions", expansions);
    query.put("user.fields", expansions == null ? null : XPostReader.AUTHOR_FIELDS);
    return meter.mentions(http.get("/2/users/" + user + "/mentions", query));
  }

  /**
   * Posts of the last 7 days, newest first.
   *
   * @param part ids between which they are, neither of them included
   */
  XAnswer search(String text, XCursor.Gap part, Page page) {
    Map<String, String> query = page.query();
    query.put("query", text);
    query.put("since_id", part.from());
    query.put("until_id", part.to());
    return meter.posts(http.get("/2/tweets/search/recent", query));
  }

  /** What the user posted, newest first. */
  XAnswer posts(String user, Page page) {
    return meter.ownPosts(http.get("/2/users/" + user + "/tweets", page.query()));
  }

  /**
   * @param ids at most 100, with commas between them
   */
  XAnswer lookup(String ids, String fields) {
    return meter.posts(http.get("/2/tweets", Map.of("ids", ids, "tweet.fields", fields)));
  }

  /** The app's rules for its stream; X names no price. */
  XAnswer rules() {
    return http.get("/2/tweets/search/stream/rules", Map.of());
  }

  XAnswer changeRules(String body) {
    return http.post("/2/tweets/search/stream/rules", body);
  }

  /** What matches the app's rules, from now on; charged post by post as it comes. */
  XStream stream(String fields) {
    return http.open("/2/tweets/search/stream", Map.of("tweet.fields", fields));
  }

  /** To be told every message with a post that the stream brings. */
  void streamed(JsonNode message) {
    meter.streamed(message);
  }

  /** Where the app has events delivered; X names a price for events only. */
  XAnswer webhooks() {
    return http.get("/2/webhooks", Map.of());
  }

  /** X calls the address before it answers. */
  XAnswer createWebhook(String body) {
    return http.post("/2/webhooks", body);
  }

  /** Has X call the address again. */
  XAnswer validateWebhook(String id) {
    return http.put("/2/webhooks/" + id, "");
  }

  XAnswer subscriptions() {
    return http.get("/2/activity/subscriptions", Map.of());
  }

  XAnswer subscribe(String body) {
    return http.post("/2/activity/subscriptions", body);
  }

  /** Not idempotent. Its price goes on record with the step that says it is out. */
  XAnswer create(String body) {
    return http.post("/2/tweets", body);
  }

  /** Idempotent. X names no price. */
  XAnswer hide(String id, boolean hidden) {
    return http.put("/2/tweets/" + id + "/hidden", "{\"hidden\":" + hidden + "}");
  }

  XAnswer delete(String id) {
    return meter.deletion(id, http.delete("/2/tweets/" + id));
  }

  /** What the project has read; for an app's own token only, and free. */
  XAnswer usage() {
    return http.get(
        "/2/usage/tweets", Map.of("usage.fields", "cap_reset_day,project_cap,project_usage"));
  }

  /**
   * Which part of a timeline is wanted, 100 posts at most.
   *
   * @param since only what is newer than this id, or null
   * @param until only what is older than this id, or null
   * @param token of the page, or null for the first
   */
  record Page(String since, String until, String token, String fields) {

    private static final String MOST = "100";

    /** Up to the newest. */
    Page(String since, String token, String fields) {
      this(since, null, token, fields);
    }

    private Map<String, String> query() {
      Map<String, String> query = new LinkedHashMap<>();
      query.put("since_id", since);
      query.put("until_id", until);
      query.put("pagination_token", token);
      query.put("max_results", MOST);
      query.put("tweet.fields", fields);
      return query;
    }
  }
}
