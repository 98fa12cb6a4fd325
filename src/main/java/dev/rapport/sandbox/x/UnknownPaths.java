package dev.rapport.sandbox.x;

import dev.rapport.post.SafeText;
import dev.rapport.sandbox.control.RefusedRequests;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Whatever X has and the sandbox has not. A route of the web server, since the resources never see
 * a request that none of them matches.
 */
@Singleton
class UnknownPaths {

  private static final int AFTER_ALL_RESOURCES = 1_000_000;

  private final RefusedRequests refused;

  UnknownPaths(RefusedRequests refused) {
    this.refused = refused;
  }

  void install(@Observes Router router) {
    router.route("/sandbox/x/*").order(AFTER_ALL_RESOURCES).handler(this::answer);
  }

  private void answer(RoutingContext request) {
    String what = request.request().method() + " " + request.normalizedPath();
    refused.add("", SafeText.oneLine(what, 200), 404, "there is no such endpoint here");
    request
        .response()
        .setStatusCode(404)
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.PROBLEM_JSON.toString())
        .end(Problem.body(404, "Not Found", "Not Found").toString());
  }
}
