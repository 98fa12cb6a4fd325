package dev.rapport.moderation.access;

import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What a stranger is told: a browser where to log in, a part of a page likewise, a program 401. */
final class LoginChallenge {

  private LoginChallenge() {}

  static ChallengeData of(HttpServerRequest request) {
    String accept = String.valueOf(request.getHeader("Accept"));
    if (request.getHeader("HX-Request") != null) {
      return new ChallengeData(401, "HX-Redirect", login(current(request)));
    }
    boolean page = request.method().name().equals("GET") && accept.contains("text/html");
    return page
        ? new ChallengeData(302, "Location", login(request.uri()))
        : new ChallengeData(401, "WWW-Authenticate", "Bearer realm=\"rapport\"");
  }

  /** The way to log in and back. */
  static String login(String back) {
    return "/login?next=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
  }

  /** The page that asks for a part of itself. */
  static String current(HttpServerRequest request) {
    try {
      URI page = URI.create(String.valueOf(request.getHeader("HX-Current-URL")));
      return page.getRawPath() == null ? "/" : page.getRawPath();
    } catch (IllegalArgumentException e) {
      return "/";
    }
  }
}
