package dev.rapport.moderation.access;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;

/** The cookie of a session: gone with the browser, not for scripts, not for requests of others. */
final class SessionCookie {

  private SessionCookie() {}

  static NewCookie of(String secret) {
    return cookie(secret).build();
  }

  static NewCookie gone() {
    return cookie("").maxAge(0).build();
  }

  private static NewCookie.Builder cookie(String value) {
    return new NewCookie.Builder(Doorkeeper.COOKIE)
        .value(value)
        .path("/")
        .secure(true)
        .httpOnly(true)
        .sameSite(SameSite.LAX);
  }
}
