package dev.rapport.moderation.access.oidc;

import dev.rapport.moderation.access.oidc.MakeRound.Departure;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.NotFoundException;
import java.net.URI;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * Where a browser is sent. It begins by a link, as a form may lead to no other site here; whoever
 * is refused ends on an address that has no code and no state in it.
 */
final class Way {

  private static final Logger LOG = Logger.getLogger(Way.class);

  private Way() {}

  /** To the provider. */
  static RestResponse<Void> out(HttpServerRequest request, Supplier<Departure> way) {
    try {
      Departure departure = way.get();
      return ResponseBuilder.<Void>seeOther(departure.entrance())
          .cookie(departure.cookie())
          .build();
    } catch (NotIn e) {
      return refused(e, request);
    }
  }

  /** To the page that says why not. */
  static RestResponse<Void> refused(NotIn why, HttpServerRequest request) {
    LOG.warnf(
        "a log-in by the identity provider from %s failed: %s",
        request.remoteAddress().hostAddress(), why.getMessage());
    return ResponseBuilder.<Void>seeOther(
            URI.create("/login/oidc/refused?why=" + why.why().words()))
        .cookie(RoundCookie.gone())
        .build();
  }

  /**
   * @throws NotFoundException when there is no provider, and so no way to it
   */
  static String issuer(OidcConfig config) {
    return config
        .issuer()
        .map(URI::toString)
        .orElseThrow(() -> new NotFoundException("no identity provider is configured"));
  }
}
