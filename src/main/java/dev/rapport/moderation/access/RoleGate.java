package dev.rapport.moderation.access;

import dev.rapport.moderation.access.AccessRules.Rule;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses what somebody's roles do not allow, and what needs the password once more. */
class RoleGate {

  private final SecurityIdentity identity;
  private final AccessConfig config;
  private final Clock clock;

  RoleGate(SecurityIdentity identity, AccessConfig config, Clock clock) {
    this.identity = identity;
    this.config = config;
    this.clock = clock;
  }

  @ServerRequestFilter
  Optional<Response> filter(ContainerRequestContext request) {
    String path = request.getUriInfo().getPath();
    if (AccessRules.isOpen(path)) {
      return Optional.empty();
    }
    Rule rule = AccessRules.of(request.getMethod(), path);
    if (!rule.lets(identity.getRoles())) {
      return Optional.of(refusal("this needs the role " + rule.role().word()).build());
    }
    return rule.password() && !isConfirmed() ? Optional.of(confirm(request)) : Optional.empty();
  }

  private boolean isConfirmed() {
    Instant confirmed = identity.getAttribute(Doorkeeper.CONFIRMED);
    return confirmed == null || confirmed.plus(config.confirmed()).isAfter(clock.instant());
  }

  private static Response confirm(ContainerRequestContext request) {
    Response.ResponseBuilder refusal = refusal("this needs your password once more");
    return request.getHeaderString("HX-Request") == null
        ? refusal.build()
        : refusal.header("HX-Redirect", "/confirm").build();
  }

  private static Response.ResponseBuilder refusal(String line) {
    return Response.status(Response.Status.FORBIDDEN)
        .type(MediaType.APPLICATION_JSON)
        .entity(Map.of("error", line));
  }
}
