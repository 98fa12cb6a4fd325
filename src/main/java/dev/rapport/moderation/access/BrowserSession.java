package dev.rapport.moderation.access;

import dev.rapport.post.SafeText;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Instant;
import java.util.Optional;

/** The session that a browser has, and the beginning of one, however its owner got in. */
@ApplicationScoped
public class BrowserSession {

  private static final int AGENT = 120;

  private final Sessions sessions;

  BrowserSession(Sessions sessions) {
    this.sessions = sessions;
  }

  /**
   * Begins one.
   *
   * @param agent what the browser says it is
   * @param confirmedAt when its owner last showed who they are
   * @return what the browser has to keep
   */
  public NewCookie open(String name, String agent, Instant confirmedAt) {
    String secret = Secrets.make();
    sessions.open(Secrets.hash(secret), name, SafeText.oneLine(agent, AGENT), confirmedAt);
    return SessionCookie.of(secret);
  }

  /** That of the browser which asks; empty when it has none, or that is over. */
  public Optional<Session> of(HttpServerRequest request) {
    return hash(request).flatMap(sessions::use);
  }

  /** Its owner has just shown again who they are. */
  public void confirm(HttpServerRequest request) {
    hash(request).ifPresent(sessions::confirm);
  }

  private static Optional<String> hash(HttpServerRequest request) {
    return Optional.ofNullable(request.getCookie(Doorkeeper.COOKIE))
        .map(Cookie::getValue)
        .map(Secrets::hash);
  }
}
