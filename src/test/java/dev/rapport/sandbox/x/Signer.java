package dev.rapport.sandbox.x;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import twitter4j.HttpParameter;
import twitter4j.HttpRequest;
import twitter4j.RequestMethod;
import twitter4j.auth.AccessToken;
import twitter4j.auth.OAuthAuthorization;
import twitter4j.conf.ConfigurationBuilder;

/**
 * Signs as any client of X would, with a library's signer and not the sandbox's own.
 *
 * @param token empty for the app alone
 */
record Signer(String consumerKey, String consumerSecret, String token, String tokenSecret) {

  static Signer of(String app, String account) {
    Keys consumer = new Keys(app);
    Keys keys = new Keys(account);
    return new Signer(
        consumer.consumerKey(),
        consumer.consumerSecret(),
        keys.accessToken(),
        keys.accessTokenSecret());
  }

  static Signer of(String app) {
    return new Signer(new Keys(app).consumerKey(), new Keys(app).consumerSecret(), "", "");
  }

  String header(String method, URI uri, String... more) {
    HttpParameter[] query =
        Stream.concat(pairs(uri.getRawQuery()), pairs(String.join("&", more)))
            .toArray(HttpParameter[]::new);
    String address = uri.toString().replaceFirst("\\?.*", "");
    OAuthAuthorization signer = signer();
    return signer.getAuthorizationHeader(
        new HttpRequest(RequestMethod.valueOf(method), address, query, signer, Map.of()));
  }

  private static Stream<HttpParameter> pairs(String query) {
    return query == null || query.isEmpty()
        ? Stream.empty()
        : Stream.of(query.split("&"))
            .map(pair -> pair.split("=", 2))
            .map(pair -> new HttpParameter(decode(pair[0]), decode(pair[1])));
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private OAuthAuthorization signer() {
    OAuthAuthorization signer =
        new OAuthAuthorization(
            new ConfigurationBuilder()
                .setOAuthConsumerKey(consumerKey)
                .setOAuthConsumerSecret(consumerSecret)
                .build());
    signer.setOAuthAccessToken(token.isEmpty() ? null : new AccessToken(token, tokenSecret));
    return signer;
  }
}
