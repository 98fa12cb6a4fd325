package dev.rapport.sandbox.x;

import dev.rapport.sandbox.control.Call;
import dev.rapport.sandbox.control.Fault;
import dev.rapport.sandbox.control.Faults;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;

/** Asks what is to go wrong with a call, and plays that part of it which comes before the deed. */
@XApi
@Provider
@Priority(FaultsBefore.AFTER_THE_RULES_OF_X)
class FaultsBefore implements ContainerRequestFilter {

  static final int AFTER_THE_RULES_OF_X = 3000;

  private final Faults faults;
  private final Caller caller;
  private final Clock clock;
  @Context ResourceInfo resource;

  FaultsBefore(Faults faults, Caller caller, Clock clock) {
    this.faults = faults;
    this.caller = caller;
    this.clock = clock;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Call call = new Call(XEndpoints.of(resource.getResourceMethod()), caller.person().name());
    faults.strike(call).ifPresent(strike -> play(strike, request));
  }

  private void play(Faults.Strike strike, ContainerRequestContext request) {
    caller.isStruckBy(strike.fault());
    switch (strike.fault()) {
      case Fault.Latency latency -> pause(latency.millis(strike.draw()));
      case Fault.ResetBeforeCommit reset -> request.abortWith(FaultyAnswers.none());
      case Fault.CreditRunsOut credit -> request.abortWith(FaultyAnswers.noCredit());
      case Fault.Status status -> {
        if (!status.committed()) {
          request.abortWith(FaultyAnswers.problem(status, clock.instant()));
        }
      }
      case Fault.Html html -> {
        if (!html.committed()) {
          request.abortWith(FaultyAnswers.page(html));
        }
      }
      case Fault.ResetAfterCommit later -> {}
      case Fault.Truncated later -> {}
      case Fault.Empty later -> {}
      case Fault.MissingFields later -> {}
      case Fault.OnTheWay later -> {}
    }
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
