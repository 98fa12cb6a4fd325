package dev.rapport.sandbox.x;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Gives errors that no endpoint made, such as an unknown path, the body that X would send. */
@Provider
class XErrorBodies implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    boolean ours = request.getUriInfo().getPath().startsWith("/sandbox/x/");
    if (ours && response.getStatus() >= 400 && !response.hasEntity()) {
      Response.StatusType status = response.getStatusInfo();
      Response problem =
          Problem.plain(status.getStatusCode(), status.getReasonPhrase(), status.getReasonPhrase());
      response.setEntity(problem.getEntity(), null, Problem.PROBLEM_JSON);
    }
  }
}
