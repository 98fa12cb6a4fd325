package dev.rapport.moderation.access.oidc;

import dev.rapport.moderation.access.oidc.ProviderDocument.Endpoints;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** The provider of a team: sends people there, and asks it who came back. */
@ApplicationScoped
class IdentityProvider {

  private final OidcConfig config;
  private final ProviderDocument document;
  private final TokenEndpoint tokens;
  private final IdTokens idTokens;

  IdentityProvider(
      OidcConfig config, ProviderDocument document, TokenEndpoint tokens, IdTokens idTokens) {
    this.config = config;
    this.document = document;
    this.tokens = tokens;
    this.idTokens = idTokens;
  }

  /**
   * Where a browser has to go.
   *
   * @throws NotIn when the provider cannot be asked
   */
  URI entrance(Round round, RoundSecret secret) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("response_type", "code");
    query.put("client_id", clientId());
    query.put("redirect_uri", round.redirect().toString());
    query.put("scope", String.join(" ", config.scopes()));
    query.put("state", secret.state());
    query.put("nonce", secret.nonce());
    query.put("code_challenge", secret.challenge());
    query.put("code_challenge_method", "S256");
    if (round.isAgain()) {
      query.put("prompt", "login");
      query.put("max_age", "0");
    }
    URI entrance = endpoints().authorization();
    String sign = entrance.getRawQuery() == null ? "?" : "&";
    return URI.create(entrance + sign + FormBody.of(query));
  }

  /**
   * Gives the code for what the provider says of whoever brought it.
   *
   * @throws NotIn when it says nothing that can be believed
   */
  Claims redeem(String code, Round round, RoundSecret secret) {
    Endpoints endpoints = endpoints();
    String token = tokens.exchange(endpoints, code, round.redirect(), secret.verifier());
    IdTokens.Expected expected = new IdTokens.Expected(issuer().toString(), clientId());
    return idTokens.read(token, expected, endpoints.keys(), secret.nonce());
  }

  /**
   * Asks with a code that is none, which a provider refuses only after it has looked who asks.
   *
   * @return what it has against the code, or against us
   */
  NotIn tried(URI redirect) {
    try {
      tokens.exchange(endpoints(), "doctor", redirect, new RoundSecret("doctor").verifier());
      return new NotIn(Refused.FAILED, "the token endpoint takes any code");
    } catch (NotIn e) {
      return e;
    }
  }

  private Endpoints endpoints() {
    return document.read(issuer());
  }

  private URI issuer() {
    return config.issuer().orElseThrow();
  }

  private String clientId() {
    return config.clientId().orElseThrow();
  }
}
