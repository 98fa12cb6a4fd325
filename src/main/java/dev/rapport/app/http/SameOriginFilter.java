package dev.rapport.app.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a change that a page of somebody else's asks for. A browser says where a request comes
 * from; a program, which says nothing, is let through.
 */
final class SameOriginFilter {

  private static final Set<String> OURS = Set.of("same-origin", "none");

  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

  @ServerRequestFilter(preMatching = true)
  Optional<Response> filter(ContainerRequestContext request) {
    String origin = request.getHeaderString("Origin");
    boolean foreign = !READS.contains(request.getMethod()) && isForeign(request, origin);
    return foreign
        ? Optional.of(
            Response.status(Response.Status.FORBIDDEN)
                .type(MediaType.APPLICATION_JSON)
                .entity(Map.of("error", "a page of another origin may not do this"))
                .build())
        : Optional.empty();
  }

  /** With a cookie of ours comes a browser, and browsers that are new enough say where they are. */
  private static boolean isForeign(ContainerRequestContext request, String origin) {
    String site = request.getHeaderString("Sec-Fetch-Site");
    boolean told = origin != null || site != null;
    boolean elsewhere = origin != null && !authority(origin).equals(host(request));
    boolean otherSite = site != null && !OURS.contains(site);
    return elsewhere || otherSite || !told && !request.getCookies().isEmpty();
  }

  private static String host(ContainerRequestContext request) {
    return request.getHeaderString("Host");
  }

  private static String authority(String origin) {
    try {
      return String.valueOf(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
