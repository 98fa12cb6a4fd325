package dev.rapport.sandbox.x;

import dev.rapport.sandbox.billing.Charge;
import dev.rapport.sandbox.billing.Meter;
import dev.rapport.sandbox.control.Call;
import dev.rapport.sandbox.control.Faults;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Puts what was delivered or done on the app's bill, before a fault can lose the answer. */
@XApi
@Provider
@Priority(RefusalFilter.BEFORE_THE_FAULTS)
class ChargeFilter implements ContainerResponseFilter {

  private final Faults faults;
  private final Meter meter;
  private final Caller caller;
  private final Receipt receipt;
  @Context ResourceInfo resource;

  ChargeFilter(Faults faults, Meter meter, Caller caller, Receipt receipt) {
    this.faults = faults;
    this.meter = meter;
    this.caller = caller;
    this.receipt = receipt;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (!receipt.items().isEmpty()) {
      String endpoint = XEndpoints.of(resource.getResourceMethod());
      receipt
          .items()
          .forEach(
              item ->
                  meter.charge(caller.name(), new Charge(endpoint, item.price(), item.resource())));
      faults.charge(new Call(endpoint, caller.name()));
    }
  }
}
