package dev.rapport.sandbox.x;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Refuses users where X wants an app. */
@AppOnly
@Provider
@Priority(AppOnlyFilter.AFTER_THE_COUNT)
class AppOnlyFilter implements ContainerRequestFilter {

  static final int AFTER_THE_COUNT = Priorities.AUTHORIZATION + 1;

  private final Caller caller;

  AppOnlyFilter(Caller caller) {
    this.caller = caller;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (!caller.isApp()) {
      request.abortWith(StreamProblem.onlyForApps());
    }
  }
}
