package dev.rapport.sandbox.x;

import dev.rapport.sandbox.control.Call;
import dev.rapport.sandbox.control.Faults;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Counts what X would charge: an answer that delivers something. */
@XApi
@Provider
@Priority(RefusalFilter.BEFORE_THE_FAULTS)
class ChargeFilter implements ContainerResponseFilter {

  private final Faults faults;
  private final Caller caller;
  @Context ResourceInfo resource;

  ChargeFilter(Faults faults, Caller caller) {
    this.faults = faults;
    this.caller = caller;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    boolean delivers =
        response.getStatus() < 300
            && response.getEntity() instanceof String body
            && body.startsWith("{\"data\":");
    if (delivers) {
      faults.charge(new Call(XEndpoints.of(resource.getResourceMethod()), caller.name()));
    }
  }
}
