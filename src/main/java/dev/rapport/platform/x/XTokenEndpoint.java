package dev.rapport.platform.x;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Where X gives out tokens of OAuth 2.0. An app with a secret shows it, one without names itself.
 */
@Singleton
class XTokenEndpoint {

  private static final Duration USUAL_LIFE = Duration.ofHours(2);
  private static final Duration LONGEST_LIFE = Duration.ofDays(365);

  /** RFC 6750, 2.1: what a header can carry. */
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/:=-]+");

  private final XConfig config;
  private final XForms forms;

  XTokenEndpoint(XConfig config) {
    this.config = config;
    this.forms = new XForms(config.baseUrl());
  }

  /** What came of asking. */
  sealed interface Granted {

    /**
     * @param refresh empty when X gave none
     * @param life of the access token
     * @param scopes empty when X names none, which means those that were asked for
     */
    record Issued(String access, Optional<String> refresh, Duration life, Set<String> scopes)
        implements Granted {

      /** Without the secrets. */
      @Override
      public String toString() {
        return "Issued[scopes=" + scopes + "]";
      }
    }

    /** X does not take what it was given for a token: a code or refresh token is spent or over. */
    record Spent() implements Granted {}

    /** X does not take the app for itself. */
    record NotTheApp() implements Granted {}

    /** Nobody knows; another try may do. */
    record Unclear(String why) implements Granted {}
  }

  Granted refresh(String token) {
    return ask(Map.of("grant_type", "refresh_token", "refresh_token", token));
  }

  /** Changes the code that the person's browser brought for tokens. */
  Granted exchange(String code, URI redirect, String verifier) {
    return ask(
        Map.of(
            "grant_type",
            "authorization_code",
            "code",
            code,
            "redirect_uri",
            redirect.toString(),
            "code_verifier",
            verifier));
  }

  /** Ends what a token stands for; what comes of it is not worth knowing. */
  void revoke(String token) {
    forms.post("/2/oauth2/revoke", login(), withClient(Map.of("token", token)));
  }

  private Granted ask(Map<String, String> form) {
    return switch (forms.post("/2/oauth2/token", login(), withClient(form))) {
      case XForms.Answered answered -> read(answered);
      case XForms.Unanswered unanswered -> new Granted.Unclear(unanswered.why());
    };
  }

  private Optional<String> login() {
    return config.clientSecret().map(secret -> "Basic " + base64(clientId() + ":" + secret));
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private Map<String, String> withClient(Map<String, String> form) {
    Map<String, String> all = new LinkedHashMap<>(form);
    if (config.clientSecret().isEmpty()) {
      all.put("client_id", clientId());
    }
    return all;
  }

  private String clientId() {
    return config.clientId().orElseThrow();
  }

  private static Set<String> scopes(String words) {
    Set<String> scopes = new TreeSet<>(Arrays.asList(words.strip().split("\\s+")));
    scopes.remove("");
    return scopes;
  }

  private static Granted read(XForms.Answered answered) {
    JsonNode json = answered.json();
    String access = json.path("access_token").asText("");
    if (answered.status() == 200 && TOKEN.matcher(access).matches()) {
      long seconds = json.path("expires_in").asLong(USUAL_LIFE.toSeconds());
      return new Granted.Issued(
          access,
          Optional.of(json.path("refresh_token").asText("")).filter(token -> !token.isEmpty()),
          Duration.ofSeconds(Math.clamp(seconds, 1, LONGEST_LIFE.toSeconds())),
          scopes(json.path("scope").asText("")));
    }
    return switch (json.path("error").asText("")) {
      case "invalid_request", "invalid_grant" -> new Granted.Spent();
      case "unauthorized_client", "invalid_client" -> new Granted.NotTheApp();
      default -> new Granted.Unclear("status %d from X".formatted(answered.status()));
    };
  }
}
