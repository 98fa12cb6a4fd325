package dev.rapport.sandbox.x;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

/**
 * Lets the form of the page lead to whoever asked, on this machine. A browser holds to every policy
 * that it is given, so this one takes the place of that of all other pages. It cannot name an
 * address of IPv6, which is why none is a callback.
 */
@OnConsent
@Provider
class ConsentHeaders implements ContainerResponseFilter {

  private static final String NAME = "Content-Security-Policy";
  private static final String POLICY =
      "default-src 'self'; base-uri 'none'; frame-ancestors 'none';"
          + " form-action 'self' http://127.0.0.1:* http://localhost:*";

  private final CurrentVertxRequest http;

  ConsentHeaders(CurrentVertxRequest http) {
    this.http = http;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    http.getCurrent().response().headers().remove(NAME);
    MultivaluedMap<String, Object> headers = response.getHeaders();
    headers.putSingle(NAME, POLICY);
    headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
  }
}
