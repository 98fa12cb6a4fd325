package dev.rapport.sandbox.oauth;

import dev.rapport.sandbox.SandboxConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * OAuth 2.0: codes, access tokens and refresh tokens. Whoever asks for tokens has shown before that
 * it is the client.
 */
@ApplicationScoped
public class Grants {

  /** X's guide to OAuth 2.0 with PKCE. */
  private static final Duration LIFE_OF_A_CODE = Duration.ofSeconds(30);

  private final Map<String, Code> codes = new HashMap<>();
  private final Map<String, Access> accesses = new HashMap<>();
  private final Map<String, Grant> refreshes = new HashMap<>();
  private final AtomicLong numbers = new AtomicLong();
  private final SandboxConfig config;
  private final Clock clock;

  Grants(SandboxConfig config, Clock clock) {
    this.config = config;
    this.clock = clock;
  }

  private record Code(AuthorizationRequest request, Grant grant, Instant until) {}

  private record Access(Grant grant, Instant until) {}

  /** What an access token stands for. */
  public sealed interface Found {

    record Good(Grant grant) implements Found {}

    record Expired(String person) implements Found {}

    /** It never was, or a refresh or its owner ended it. */
    record Unknown() implements Found {}
  }

  /** A code for what the person grants. */
  public synchronized String grant(AuthorizationRequest request, String person) {
    Instant now = clock.instant();
    codes.values().removeIf(code -> code.until().isBefore(now));
    accesses.values().removeIf(access -> access.until().isBefore(now.minus(Duration.ofDays(1))));
    Grant grant = new Grant(numbers.incrementAndGet(), request.client(), person, request.scopes());
    String code = Secrets.word();
    codes.put(code, new Code(request, grant, now.plus(LIFE_OF_A_CODE)));
    return code;
  }

  /** Changes a code for tokens. A code is gone after one try, even a wrong one. */
  public synchronized Exchange exchange(
      String client, String code, String redirect, String verifier) {
    Code given = codes.remove(code);
    if (given == null
        || given.until().isBefore(clock.instant())
        || !given.request().client().equals(client)) {
      return Exchange.Refused.invalid("authorization code");
    }
    if (!given.request().redirect().toString().equals(redirect)) {
      return Exchange.Refused.invalid("redirect uri");
    }
    if (!Secrets.challenge(verifier).equals(given.request().challenge())) {
      return new Exchange.Refused(
          "invalid_request",
          "Value passed for the code verifier did not match the code challenge.");
    }
    return issue(given.grant());
  }

  /** Changes a refresh token for a new pair, and spends it. */
  public synchronized Exchange refresh(String client, String token) {
    Grant grant = refreshes.get(token);
    if (grant == null || !grant.client().equals(client)) {
      return Exchange.Refused.invalid("token");
    }
    refreshes.remove(token);
    accesses.values().removeIf(access -> access.grant().number() == grant.number());
    return issue(grant);
  }

  private Exchange issue(Grant grant) {
    String access = Secrets.word();
    accesses.put(access, new Access(grant, clock.instant().plus(config.accessTokenLife())));
    Optional<String> refresh =
        grant.scopes().contains(Scopes.OFFLINE) ? Optional.of(Secrets.word()) : Optional.empty();
    refresh.ifPresent(token -> refreshes.put(token, grant));
    return new Exchange.Issued(access, refresh, grant.scopes(), config.accessTokenLife());
  }

  public synchronized Found find(String token) {
    Access access = accesses.get(token);
    if (access == null) {
      return new Found.Unknown();
    }
    return access.until().isAfter(clock.instant())
        ? new Found.Good(access.grant())
        : new Found.Expired(access.grant().person());
  }

  /** Ends a token; a refresh token takes the whole grant with it. Idempotent. */
  public synchronized void revoke(String client, String token) {
    Grant grant = refreshes.get(token);
    if (grant != null && grant.client().equals(client)) {
      refreshes.remove(token);
      accesses.values().removeIf(access -> access.grant().number() == grant.number());
    }
    Access access = accesses.get(token);
    if (access != null && access.grant().client().equals(client)) {
      accesses.remove(token);
    }
  }
}
