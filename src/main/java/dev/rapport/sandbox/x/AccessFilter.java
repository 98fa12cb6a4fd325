package dev.rapport.sandbox.x;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/**
 * Refuses the app where a user has to act, a user where the app has to, and one who did not allow
 * this.
 */
@XApi
@Provider
@Priority(AccessFilter.AFTER_THE_COUNT)
class AccessFilter implements ContainerRequestFilter {

  static final int AFTER_THE_COUNT = Priorities.AUTHORIZATION + 1;

  private final Caller caller;
  @Context ResourceInfo resource;

  AccessFilter(Caller caller) {
    this.caller = caller;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Access access = resource.getResourceMethod().getAnnotation(Access.class);
    if (access == null) {
      return;
    }
    if (!(caller.isApp() ? access.app() : access.user())) {
      request.abortWith(
          access.user() ? Problem.unsupportedAuthentication() : StreamProblem.onlyForApps());
      return;
    }
    List<String> lacking = caller.lacksOf(access.value());
    if (!lacking.isEmpty()) {
      caller.isRefusedBecause("the token lacks the scope " + String.join(" ", lacking));
      request.abortWith(Problem.forbidden("Forbidden"));
    }
  }
}
