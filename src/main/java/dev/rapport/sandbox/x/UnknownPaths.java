package dev.rapport.sandbox.x;

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

  void install(@Observes Router router) {
    router.route("/sandbox/x/*").order(AFTER_ALL_RESOURCES).handler(UnknownPaths::answer);
  }

  private static void answer(RoutingContext request) {
    request
        .response()
        .setStatusCode(404)
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.PROBLEM_JSON.toString())
        .end(Problem.body(404, "Not Found", "Not Found").toString());
  }
}
