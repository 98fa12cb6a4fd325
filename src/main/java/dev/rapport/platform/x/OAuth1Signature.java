package dev.rapport.platform.x;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import twitter4j.HttpParameter;
import twitter4j.HttpRequest;
import twitter4j.RequestMethod;
import twitter4j.auth.AccessToken;
import twitter4j.auth.OAuthAuthorization;
import twitter4j.conf.ConfigurationBuilder;

/**
 * Signs requests by OAuth 1.0a (RFC 5849), with twitter4j's signer. The query is part of what is
 * signed, a JSON body is not.
 */
final class OAuth1Signature implements XCredential {

  private final OAuthAuthorization authorization;

  OAuth1Signature(XConfig config) {
    authorization =
        new OAuthAuthorization(
            new ConfigurationBuilder()
                .setOAuthConsumerKey(config.consumerKey().orElseThrow())
                .setOAuthConsumerSecret(config.consumerSecret().orElseThrow())
                .build());
    authorization.setOAuthAccessToken(
        new AccessToken(
            config.accessToken().orElseThrow(), config.accessTokenSecret().orElseThrow()));
  }

  @Override
  public Optional<String> header(String method, URI uri) {
    HttpRequest request =
        new HttpRequest(
            RequestMethod.valueOf(method),
            uri.toString().replaceFirst("\\?.*", ""),
            parameters(uri.getRawQuery()),
            authorization,
            Map.of());
    return Optional.of(authorization.getAuthorizationHeader(request));
  }

  private static HttpParameter[] parameters(String query) {
    return query == null || query.isEmpty()
        ? new HttpParameter[0]
        : Arrays.stream(query.split("&"))
            .map(pair -> pair.split("=", 2))
            .map(pair -> new HttpParameter(decode(pair[0]), pair.length > 1 ? decode(pair[1]) : ""))
            .toArray(HttpParameter[]::new);
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
