package dev.rapport.platform.x;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
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
    this(
        config,
        new AccessToken(
            config.accessToken().orElseThrow(), config.accessTokenSecret().orElseThrow()));
  }

  /**
   * Signs for the app, which is about to get an account's token.
   *
   * @param token of the open authorisation; null when there is none yet
   */
  OAuth1Signature(XConfig config, AccessToken token) {
    authorization = authorization(config);
    authorization.setOAuthAccessToken(token);
  }

  private static OAuthAuthorization authorization(XConfig config) {
    return new OAuthAuthorization(
        new ConfigurationBuilder()
            .setOAuthConsumerKey(config.consumerKey().orElseThrow())
            .setOAuthConsumerSecret(config.consumerSecret().orElseThrow())
            .build());
  }

  @Override
  public Shown show(String method, URI uri) {
    return new Shown.Header(header(method, uri, Map.of()));
  }

  /**
   * @param form what a form in the body holds
   */
  String header(String method, URI uri, Map<String, String> form) {
    Map<String, String> pairs = new HashMap<>(form);
    if (uri.getRawQuery() != null) {
      pairs.putAll(FormPairs.of(uri.getRawQuery()));
    }
    HttpParameter[] parameters =
        pairs.entrySet().stream()
            .map(pair -> new HttpParameter(pair.getKey(), pair.getValue()))
            .toArray(HttpParameter[]::new);
    String address = uri.toString().replaceFirst("\\?.*", "");
    return authorization.getAuthorizationHeader(
        new HttpRequest(
            RequestMethod.valueOf(method), address, parameters, authorization, Map.of()));
  }
}
