package dev.rapport.sandbox.x;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.post.SafeText;
import dev.rapport.sandbox.control.Fault;
import dev.rapport.sandbox.control.RefusedRequests;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** Notes what was refused, before the caller can know it. */
@Provider
@Priority(RefusalFilter.BEFORE_THE_FAULTS)
class RefusalFilter implements ContainerResponseFilter {

  static final int BEFORE_THE_FAULTS = 4000;

  private final RefusedRequests refused;
  private final Caller caller;

  RefusalFilter(RefusedRequests refused, Caller caller) {
    this.refused = refused;
    this.caller = caller;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    String path = request.getUriInfo().getPath();
    if (path.startsWith("/sandbox/x/")) {
      Optional<Fault> fault = caller.fault().filter(Fault::spoils);
      if (fault.isPresent() || response.getStatus() >= 400) {
        refused.add(
            caller.name(),
            SafeText.oneLine(request.getMethod() + " " + path, 200),
            fault.map(struck -> status(struck, response.getStatus())).orElse(response.getStatus()),
            fault.map(struck -> "fault: " + struck.name()).orElseGet(() -> why(response)));
      }
    }
  }

  private static int status(Fault fault, int otherwise) {
    return switch (fault) {
      case Fault.ResetBeforeCommit f -> 0;
      case Fault.ResetAfterCommit f -> 0;
      case Fault.Status f -> f.status();
      case Fault.Html f -> f.status();
      case Fault.Empty f -> 200;
      case Fault.CreditRunsOut f -> 402;
      case Fault.Truncated f -> otherwise;
      case Fault.MissingFields f -> otherwise;
      case Fault.Latency f -> otherwise;
      case Fault.OnTheWay f -> otherwise;
    };
  }

  /** The first thing that the problem's body complains about, or what it keeps to itself. */
  private String why(ContainerResponseContext response) {
    if (!caller.why().isEmpty()) {
      return caller.why();
    }
    try {
      JsonNode body = Json.MAPPER.readTree(String.valueOf(response.getEntity()));
      String fault = body.path("errors").path(0).path("message").asText("");
      return SafeText.oneLine(fault.isEmpty() ? body.path("detail").asText("") : fault, 300);
    } catch (JsonProcessingException e) {
      return "";
    }
  }
}
