package dev.rapport.sandbox.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Set;

/**
 * Refuses forms that another site sends through the reader's browser. A browser says where a
 * request comes from in {@code Sec-Fetch-Site} and {@code Origin}; a program that says neither is
 * no browser, and nobody's cookie is at stake.
 */
@SameOrigin
@Provider
class SameOriginFilter implements ContainerRequestFilter {

  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

  @Override
  public void filter(ContainerRequestContext request) {
    String site = request.getHeaderString("Sec-Fetch-Site");
    String origin = request.getHeaderString("Origin");
    String host = request.getHeaderString(HttpHeaders.HOST);
    if (site != null && !OWN_SITES.contains(site) || origin != null && !isAt(origin, host)) {
      request.abortWith(
          Response.status(Response.Status.FORBIDDEN)
              .type(MediaType.TEXT_PLAIN)
              .entity("This form was sent from another site.")
              .build());
    }
  }

  private static boolean isAt(String origin, String host) {
    try {
      return URI.create(origin).getAuthority() instanceof String authority
          && authority.equalsIgnoreCase(host);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
