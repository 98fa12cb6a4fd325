package dev.rapport.app.http;

import dev.rapport.app.RapportConfig;
import dev.rapport.app.Role;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Pages and API are there only on instances that have the console role; what platforms send goes to
 * those that take in.
 */
final class RoleFilter {

  private final RapportConfig config;

  RoleFilter(RapportConfig config) {
    this.config = config;
  }

  @ServerRequestFilter(preMatching = true)
  Optional<Response> filter(ContainerRequestContext request) {
    return isThere(request.getUriInfo().getPath())
        ? Optional.empty()
        : Optional.of(Response.status(Response.Status.NOT_FOUND).build());
  }

  private boolean isThere(String path) {
    return path.startsWith("/sandbox")
        || config.has(path.startsWith("/webhooks/") ? Role.INTAKE : Role.CONSOLE);
  }
}
