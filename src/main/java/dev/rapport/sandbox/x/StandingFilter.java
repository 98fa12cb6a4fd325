package dev.rapport.sandbox.x;

import dev.rapport.sandbox.network.Network;
import dev.rapport.sandbox.network.Refusal;
import dev.rapport.sandbox.network.Status;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** A user who is suspended, locked or gone can do nothing here; the user's app may still read. */
@XApi
@Provider
@Priority(StandingFilter.AFTER_THE_TOKEN)
class StandingFilter implements ContainerRequestFilter {

  static final int AFTER_THE_TOKEN = Priorities.AUTHENTICATION + 500;

  private final Network network;
  private final Caller caller;

  StandingFilter(Network network, Caller caller) {
    this.network = network;
    this.caller = caller;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Status status = network.ask(state -> state.status(caller.person()));
    if (caller.isApp()) {
      return;
    }
    if (status.deactivated()) {
      request.abortWith(Problem.unauthorized("Unauthorized"));
    } else if (status.suspended()) {
      request.abortWith(Refusals.problem(Refusal.SUSPENDED, ""));
    } else if (status.locked()) {
      request.abortWith(Refusals.problem(Refusal.LOCKED, ""));
    }
  }
}
