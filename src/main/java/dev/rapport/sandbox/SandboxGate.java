package dev.rapport.sandbox;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** While the sandbox is off, nothing of it answers, its style sheet included. */
@Singleton
class SandboxGate {

  private static final int BEFORE_EVERYTHING = 1000;

  private final SandboxConfig config;

  SandboxGate(SandboxConfig config) {
    this.config = config;
  }

  void install(@Observes Filters filters) {
    if (!config.enabled()) {
      filters.register(SandboxGate::refuse, BEFORE_EVERYTHING);
    }
  }

  private static void refuse(RoutingContext request) {
    if (hides(request.normalizedPath())) {
      request.response().setStatusCode(404).end();
    } else {
      request.next();
    }
  }

  /** Everything under the sandbox's path but the scripted model, which is not its own. */
  static boolean hides(String path) {
    return isUnder("/sandbox", path) && !isUnder("/sandbox/model", path);
  }

  private static boolean isUnder(String folder, String path) {
    return path.equals(folder) || path.startsWith(folder + "/");
  }
}
