package dev.rapport.moderation.access.oidc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.moderation.access.oidc.ProviderDocument.Endpoints;
import dev.rapport.moderation.access.oidc.ProviderHttp.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Where a code is given for tokens, behind the browser's back (RFC 6749, 4.1.3). */
@ApplicationScoped
class TokenEndpoint {

  /** The code was used, is over, or is of another round. */
  private static final String USED = "invalid_grant";

  /** The faults of OAuth 2.0 (RFC 6749, 5.2); whatever else is said is not repeated. */
  private static final Set<String> FAULTS =
      Set.of(
          USED,
          "invalid_request",
          "invalid_client",
          "unauthorized_client",
          "unsupported_grant_type",
          "invalid_scope");

  private final OidcConfig config;
  private final ProviderHttp http;
  private final ObjectMapper json;

  TokenEndpoint(OidcConfig config, ProviderHttp http, ObjectMapper json) {
    this.config = config;
    this.http = http;
    this.json = json;
  }

  /**
   * @param verifier by which the provider knows that it was us who sent the browser
   * @return the ID token, of which nothing is known yet
   * @throws NotIn when there is none
   */
  String exchange(Endpoints endpoints, String code, URI redirect, String verifier) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "authorization_code");
    form.put("code", code);
    form.put("redirect_uri", redirect.toString());
    form.put("code_verifier", verifier);
    try {
      return heard(http.ask(signed(endpoints, form)));
    } catch (JsonProcessingException e) {
      throw new NotIn(Refused.DOWN, "the token endpoint says what is no JSON");
    } catch (IOException e) {
      throw new NotIn(Refused.DOWN, e.getMessage());
    }
  }

  private HttpRequest signed(Endpoints endpoints, Map<String, String> form) {
    String id = config.clientId().orElseThrow();
    String secret = config.clientSecret().orElseThrow().strip();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(endpoints.token())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "application/json");
    if (endpoints.basic()) {
      String both = FormBody.encoded(id) + ":" + FormBody.encoded(secret);
      byte[] bytes = both.getBytes(StandardCharsets.UTF_8);
      request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes));
    } else {
      form.put("client_id", id);
      form.put("client_secret", secret);
    }
    return request.POST(BodyPublishers.ofString(FormBody.of(form))).build();
  }

  private String heard(Answer answer) throws JsonProcessingException {
    if (answer.status() >= 500) {
      throw new NotIn(Refused.DOWN, "the token endpoint answers with status " + answer.status());
    }
    JsonNode said = json.readTree(answer.body());
    if (answer.isFine()) {
      return said.path("id_token").asText();
    }
    String fault = said.path("error").asText();
    String known = FAULTS.contains(fault) ? fault : "status " + answer.status();
    Refused why = fault.equals(USED) ? Refused.OVER : Refused.FAILED;
    throw new NotIn(why, "the token endpoint says " + known);
  }
}
