package dev.rapport.moderation.access;

import dev.rapport.moderation.access.AccessConfig.Login;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Knows a request by the cookie of a session or by an API token. A wrong or old one is as none: the
 * request goes on as a stranger's, as far as strangers get.
 */
@ApplicationScoped
class Doorkeeper implements HttpAuthenticationMechanism {

  /** Browsers take it over TLS or on loopback only, for this host and the whole of it. */
  static final String COOKIE = "__Host-rapport";

  /** When the password was last given; a program's token is given with every request. */
  static final String CONFIRMED = "confirmed";

  static final String SESSION = "session";

  /** There is no account yet. */
  static final String UNOWNED = "unowned";

  private static final String BEARER = "Bearer ";

  private final AccessConfig config;
  private final Sessions sessions;
  private final Accounts accounts;
  private final ApiTokens tokens;
  private final BlockingSecurityExecutor blocking;

  Doorkeeper(
      AccessConfig config,
      Sessions sessions,
      Accounts accounts,
      ApiTokens tokens,
      BlockingSecurityExecutor blocking) {
    this.config = config;
    this.sessions = sessions;
    this.accounts = accounts;
    this.tokens = tokens;
    this.blocking = blocking;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager providers) {
    if (config.login() == Login.OFF) {
      return Uni.createFrom().item(everybody().build());
    }
    Optional<String> token = token(context.request());
    Optional<String> session = session(context.request());
    boolean nearby = Nearby.is(context.request());
    boolean stranger = token.isEmpty() && session.isEmpty() && !nearby;
    return stranger || AccessRules.isOpen(context.normalizedPath())
        ? Uni.createFrom().nullItem()
        : blocking.executeBlocking(
            () ->
                token
                    .flatMap(this::program)
                    .or(() -> session.flatMap(this::person))
                    .or(() -> nearby ? owner() : Optional.empty())
                    .orElse(null));
  }

  /** Whoever sits at this machine, until the first account is made. */
  private Optional<SecurityIdentity> owner() {
    return accounts.none()
        ? Optional.of(everybody().addAttribute(UNOWNED, true).build())
        : Optional.empty();
  }

  /** Cookies and tokens of others, the sandbox's among them, are none of ours. */
  private static Optional<String> token(HttpServerRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .filter(header -> header.startsWith(BEARER + Secrets.TOKEN_PREFIX))
        .map(header -> header.substring(BEARER.length()).strip());
  }

  private static Optional<String> session(HttpServerRequest request) {
    return Optional.ofNullable(request.getCookie(COOKIE)).map(Cookie::getValue);
  }

  private Optional<SecurityIdentity> program(String token) {
    return tokens
        .use(Secrets.hash(token))
        .map(found -> identity(found.name(), found.roles()).build());
  }

  private Optional<SecurityIdentity> person(String secret) {
    String hash = Secrets.hash(secret);
    Optional<Session> session = sessions.use(hash);
    return session
        .flatMap(found -> accounts.find(found.name()))
        .map(
            account ->
                identity(account.name(), account.roles())
                    .addAttribute(SESSION, hash)
                    .addAttribute(CONFIRMED, session.get().confirmedAt())
                    .build());
  }

  private static QuarkusSecurityIdentity.Builder identity(String name, Set<AccessRole> roles) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(name))
        .addRoles(roles.stream().map(AccessRole::word).collect(Collectors.toSet()));
  }

  /** Without a name: who they are is what they say. */
  private static QuarkusSecurityIdentity.Builder everybody() {
    return identity("", Set.copyOf(Arrays.asList(AccessRole.values())));
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return Uni.createFrom().item(LoginChallenge.of(context.request()));
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return Set.of();
  }
}
