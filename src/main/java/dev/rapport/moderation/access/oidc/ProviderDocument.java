package dev.rapport.moderation.access.oidc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.moderation.access.oidc.ProviderHttp.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.StreamSupport;

/**
 * What the provider says of itself (OpenID Connect Discovery 1.0). Asked for when somebody wants to
 * come in, and kept for five minutes, so that strangers cannot make us ask for ever.
 */
@ApplicationScoped
class ProviderDocument {

  private static final String PATH = "/.well-known/openid-configuration";
  private static final Duration KEPT = Duration.ofMinutes(5);

  private final ProviderHttp http;
  private final ObjectMapper json;
  private final Clock clock;

  private volatile Kept kept;

  ProviderDocument(ProviderHttp http, ObjectMapper json, Clock clock) {
    this.http = http;
    this.json = json;
    this.clock = clock;
  }

  /**
   * @throws NotIn when the provider does not answer, or as somebody else
   */
  Endpoints read(URI issuer) {
    Kept known = kept;
    if (known == null || !known.until().isAfter(clock.instant())) {
      known = new Kept(ask(issuer), clock.instant().plus(KEPT));
      kept = known;
    }
    return known.endpoints();
  }

  private Endpoints ask(URI issuer) {
    try {
      Answer answer = http.get(URI.create(issuer.toString().replaceFirst("/$", "") + PATH));
      if (!answer.isFine()) {
        throw down("answers with status " + answer.status());
      }
      return endpoints(json.readTree(answer.body()), issuer);
    } catch (JsonProcessingException e) {
      throw down("says of itself what is no JSON");
    } catch (IOException e) {
      throw new NotIn(Refused.DOWN, e.getMessage());
    }
  }

  private static Endpoints endpoints(JsonNode document, URI issuer) {
    if (!document.path("issuer").asText().equals(issuer.toString())) {
      throw down("calls itself something else than rapport.console.oidc.issuer does");
    }
    JsonNode ways = document.path("token_endpoint_auth_methods_supported");
    return new Endpoints(
        address(document, "authorization_endpoint"),
        address(document, "token_endpoint"),
        address(document, "jwks_uri"),
        ways.isEmpty() || has(ways, "client_secret_basic"));
  }

  private static boolean has(JsonNode texts, String text) {
    return StreamSupport.stream(texts.spliterator(), false)
        .anyMatch(each -> each.asText().equals(text));
  }

  private static URI address(JsonNode document, String name) {
    try {
      URI address = URI.create(document.path(name).asText());
      if (OidcSettings.isSafe(address)) {
        return address;
      }
    } catch (IllegalArgumentException e) {
      // Told below.
    }
    throw down("says no " + name + " that can be used");
  }

  private static NotIn down(String what) {
    return new NotIn(Refused.DOWN, "the identity provider " + what);
  }

  /**
   * @param basic true when it knows us by a header, as it has to; some do by the form alone
   */
  record Endpoints(URI authorization, URI token, URI keys, boolean basic) {}

  private record Kept(Endpoints endpoints, Instant until) {}
}
