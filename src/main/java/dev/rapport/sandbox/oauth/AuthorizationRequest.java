package dev.rapport.sandbox.oauth;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an app asks a person for by OAuth 2.0 with PKCE.
 *
 * @param client the client id
 * @param redirect where the browser goes afterwards, on this machine
 * @param scopes in the order in which they were asked for
 * @param state given back as it came
 * @param challenge SHA-256 of the verifier, RFC 7636
 */
public record AuthorizationRequest(
    String client, URI redirect, Set<String> scopes, String state, String challenge) {

  private static final Pattern CHALLENGE = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost");

  /** A request, or what is wrong with it. */
  public sealed interface Reading {

    record Fits(AuthorizationRequest request) implements Reading {}

    record Wrong(String why) implements Reading {}
  }

  /**
   * Reads the parameters of the page's address; who the client is, is not looked at.
   *
   * @param given one value for each name
   */
  public static Reading read(Map<String, String> given) {
    String redirect = given.getOrDefault("redirect_uri", "");
    Set<String> scopes = scopes(given.getOrDefault("scope", ""));
    if (!given.getOrDefault("response_type", "").equals("code")) {
      return new Reading.Wrong("response_type must be 'code'");
    }
    if (!isOnThisMachine(redirect)) {
      return new Reading.Wrong("redirect_uri must be an http address on this machine");
    }
    if (scopes.isEmpty() || !Scopes.ALL.containsAll(scopes)) {
      return new Reading.Wrong("scope must be a list of X's scopes");
    }
    if (given.getOrDefault("state", "").isEmpty()) {
      return new Reading.Wrong("state is missing");
    }
    String challenge = given.getOrDefault("code_challenge", "");
    if (!given.getOrDefault("code_challenge_method", "").equals("S256")
        || !CHALLENGE.matcher(challenge).matches()) {
      return new Reading.Wrong("code_challenge must be one of method S256");
    }
    return new Reading.Fits(
        new AuthorizationRequest(
            given.getOrDefault("client_id", ""),
            URI.create(redirect),
            scopes,
            given.get("state"),
            challenge));
  }

  private static Set<String> scopes(String words) {
    Set<String> scopes = new LinkedHashSet<>(Arrays.asList(words.strip().split("\\s+")));
    scopes.remove("");
    return scopes;
  }

  /** The only callbacks that nobody has to register here. */
  public static boolean isOnThisMachine(String address) {
    try {
      URI uri = URI.create(address);
      return "http".equals(uri.getScheme())
          && uri.getHost() != null
          && THIS_MACHINE.contains(uri.getHost());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
