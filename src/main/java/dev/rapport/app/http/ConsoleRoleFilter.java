package dev.rapport.app.http;

import dev.rapport.app.RapportConfig;
import dev.rapport.app.Role;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Pages and API are there only on instances that have the console role. */
final class ConsoleRoleFilter {

  private final RapportConfig config;

  ConsoleRoleFilter(RapportConfig config) {
    this.config = config;
  }

  @ServerRequestFilter(preMatching = true)
  Optional<Response> filter(ContainerRequestContext request) {
    boolean sandbox = request.getUriInfo().getPath().startsWith("/sandbox");
    return sandbox || config.has(Role.CONSOLE)
        ? Optional.empty()
        : Optional.of(Response.status(Response.Status.NOT_FOUND).build());
  }
}
