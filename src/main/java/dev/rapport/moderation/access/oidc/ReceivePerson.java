package dev.rapport.moderation.access.oidc;

import dev.rapport.moderation.access.BrowserSession;
import dev.rapport.moderation.access.Session;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Opens a session of ours for whoever the provider says came back, or believes one again. */
@ApplicationScoped
class ReceivePerson {

  /** Of whoever the provider does not say when they gave their password, it was long ago. */
  private static final Instant LONG_AGO = Instant.EPOCH;

  private static final Duration SKEW = Duration.ofSeconds(IdTokens.SKEW);

  private final IdentityProvider provider;
  private final AdmitPerson people;
  private final VouchedAccounts accounts;
  private final BrowserSession browser;
  private final Clock clock;

  ReceivePerson(
      IdentityProvider provider,
      AdmitPerson people,
      VouchedAccounts accounts,
      BrowserSession browser,
      Clock clock) {
    this.provider = provider;
    this.people = people;
    this.accounts = accounts;
    this.browser = browser;
    this.clock = clock;
  }

  /**
   * @return the cookie of the session that is opened; empty when one is open already
   * @throws NotIn when nobody is let in
   */
  Optional<NewCookie> receive(
      String code, Round round, RoundSecret secret, HttpServerRequest request) {
    Claims claims = provider.redeem(code, round, secret);
    if (round.isAgain()) {
      believe(claims, round, request);
      return Optional.empty();
    }
    String name = people.admit(claims);
    String agent = String.valueOf(request.getHeader("User-Agent"));
    return Optional.of(browser.open(name, agent, shown(claims)));
  }

  /** A clock that is ahead gives no credit. */
  private Instant shown(Claims claims) {
    Instant now = clock.instant();
    return claims
        .authTime()
        .filter(time -> !time.isAfter(now.plus(SKEW)))
        .map(time -> time.isAfter(now) ? now : time)
        .orElse(LONG_AGO);
  }

  private void believe(Claims claims, Round round, HttpServerRequest request) {
    Optional<Session> session =
        browser.of(request).filter(found -> round.session().equals(Optional.of(found.id())));
    boolean same =
        session.isPresent()
            && accounts
                .find(claims.subject())
                .filter(account -> account.name().equalsIgnoreCase(session.get().name()))
                .isPresent();
    if (!same) {
      throw new NotIn(Refused.SOMEBODY_ELSE, "the session is of somebody else");
    }
    Instant asked = round.startedAt().minus(SKEW);
    Instant latest = clock.instant().plus(SKEW);
    claims
        .authTime()
        .filter(time -> !time.isBefore(asked) && !time.isAfter(latest))
        .orElseThrow(() -> new NotIn(Refused.NOT_FRESH, "auth_time is missing or not of now"));
    browser.confirm(request);
  }
}
