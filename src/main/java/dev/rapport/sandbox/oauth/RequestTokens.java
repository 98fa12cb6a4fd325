package dev.rapport.sandbox.oauth;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The tokens by which an app of OAuth 1.0a asks a person for access: asked for by the app, granted
 * on a page, and changed once for the account's own token.
 */
@ApplicationScoped
public class RequestTokens {

  private static final Duration LIFE = Duration.ofMinutes(15);

  /** The callback of a program that has no address: the person carries a PIN over. */
  public static final String OUT_OF_BAND = "oob";

  private final Map<String, RequestToken> tokens = new HashMap<>();
  private final Clock clock;

  RequestTokens(Clock clock) {
    this.clock = clock;
  }

  /**
   * @param app whose app asks, by handle
   * @param callback an address, or {@link #OUT_OF_BAND}
   * @param person who granted it, by handle; empty until then
   * @param verifier what proves the grant; empty until then
   */
  public record RequestToken(
      String token,
      String secret,
      String app,
      String callback,
      String person,
      String verifier,
      Instant until) {

    private RequestToken grantedBy(String name) {
      boolean pin = callback.equals(OUT_OF_BAND);
      String proof = pin ? Secrets.pin() : Secrets.word();
      return new RequestToken(token, secret, app, callback, name, proof, until);
    }
  }

  public synchronized RequestToken make(String app, String callback) {
    Instant now = clock.instant();
    tokens.values().removeIf(token -> token.until().isBefore(now));
    RequestToken made =
        new RequestToken(Secrets.word(), Secrets.word(), app, callback, "", "", now.plus(LIFE));
    tokens.put(made.token(), made);
    return made;
  }

  /** Empty when it never was, is over or used up. */
  public synchronized Optional<RequestToken> find(String token) {
    return Optional.ofNullable(tokens.get(token))
        .filter(found -> !found.until().isBefore(clock.instant()));
  }

  /** Lets a person grant it; empty when there is no such token or it was granted before. */
  public synchronized Optional<RequestToken> grant(String token, String person) {
    Optional<RequestToken> granted =
        find(token).filter(found -> found.person().isEmpty()).map(found -> found.grantedBy(person));
    granted.ifPresent(now -> tokens.put(token, now));
    return granted;
  }

  /** Forgets it, since the person said no. */
  public synchronized void deny(String token) {
    tokens.remove(token);
  }

  /** Uses a token up; empty when it was not granted or the verifier is another's. */
  public synchronized Optional<RequestToken> use(String token, String verifier) {
    Optional<RequestToken> granted =
        find(token)
            .filter(found -> !found.verifier().isEmpty() && found.verifier().equals(verifier));
    granted.ifPresent(used -> tokens.remove(token));
    return granted;
  }
}
