package dev.rapport.moderation.access.oidc;

import dev.rapport.moderation.access.BrowserSession;
import dev.rapport.moderation.access.Session;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** Sends a browser to the provider, and looks whether one that comes back is the one that left. */
@ApplicationScoped
class MakeRound {

  static final String CALLBACK = "/login/oidc/callback";

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  private final IdentityProvider provider;
  private final Rounds rounds;
  private final BrowserSession browser;
  private final OidcConfig config;
  private final Clock clock;

  MakeRound(
      IdentityProvider provider,
      Rounds rounds,
      BrowserSession browser,
      OidcConfig config,
      Clock clock) {
    this.provider = provider;
    this.rounds = rounds;
    this.browser = browser;
    this.config = config;
    this.clock = clock;
  }

  /** For somebody who wants to come in. */
  Departure toLogIn(URI next, HttpServerRequest request) {
    return leave(next, request, Optional.empty());
  }

  /** For somebody who is in and has to show again who they are. */
  Departure toConfirm(HttpServerRequest request) {
    Session session =
        browser.of(request).orElseThrow(() -> new NotIn(Refused.OVER, "there is no session"));
    return leave(URI.create("/"), request, Optional.of(session.id()));
  }

  private Departure leave(URI next, HttpServerRequest request, Optional<Long> session) {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    RoundSecret secret =
        new RoundSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    Instant now = clock.instant();
    Round round = new Round(secret.state(), next, redirect(request), session, now);
    URI entrance = provider.entrance(round, secret);
    if (!rounds.begin(round)) {
      throw new NotIn(Refused.FULL, "too many log-ins are under way");
    }
    return new Departure(entrance, RoundCookie.of(secret));
  }

  private URI redirect(HttpServerRequest request) {
    String said = request.scheme() + "://" + request.authority();
    String address = config.address().map(URI::toString).orElse(said);
    return URI.create(address.replaceFirst("/$", "") + CALLBACK);
  }

  /**
   * @param state as the provider handed it back
   * @return the round, which is over by now
   * @throws NotIn when this browser has not begun it, or not lately
   */
  Round end(Optional<RoundSecret> secret, String state) {
    if (secret.isEmpty() || !secret.get().fits(state)) {
      throw new NotIn(Refused.OVER, "the state is not of this browser");
    }
    return rounds
        .end(state)
        .filter(round -> !round.isOver(clock.instant()))
        .orElseThrow(() -> new NotIn(Refused.OVER, "the round is over"));
  }

  /**
   * @param entrance of the provider
   * @param cookie for the way
   */
  record Departure(URI entrance, NewCookie cookie) {}
}
