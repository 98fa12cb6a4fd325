package dev.rapport.moderation.access.oidc;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.util.Optional;

/**
 * The cookie of a browser that is on its way. The provider's page sends it back here, which {@code
 * SameSite=Strict} would not survive.
 */
final class RoundCookie {

  private static final String NAME = "__Host-rapport-round";

  private RoundCookie() {}

  static NewCookie of(RoundSecret secret) {
    return cookie(secret.value()).maxAge((int) Round.LONGEST.toSeconds()).build();
  }

  static NewCookie gone() {
    return cookie("").maxAge(0).build();
  }

  static Optional<RoundSecret> in(HttpServerRequest request) {
    return Optional.ofNullable(request.getCookie(NAME)).map(Cookie::getValue).map(RoundSecret::new);
  }

  private static NewCookie.Builder cookie(String value) {
    return new NewCookie.Builder(NAME)
        .value(value)
        .path("/")
        .secure(true)
        .httpOnly(true)
        .sameSite(SameSite.LAX);
  }
}
