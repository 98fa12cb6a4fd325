package dev.rapport.sandbox.x;

import dev.rapport.sandbox.network.Person;
import java.util.Optional;

/**
 * The keys of the app that the user NAME owns, and of NAME's account with it. They follow from the
 * name, so that anybody can play anybody: the sandbox is a stage, not a vault.
 *
 * @param name the owner's handle
 */
record Keys(String name) {

  /** Before the name in a token that acts as the user. */
  static final String USER = "sandbox:";

  /** Before the name in a token that is the app's only, and nobody's. */
  static final String APP = "sandbox-app:";

  private static final String CONSUMER = "app-";
  private static final String ACCOUNT = "token-";

  /** Whose app has this consumer key; empty when nobody's can. */
  static Optional<Keys> ofConsumer(String key) {
    return after(CONSUMER, key);
  }

  /** Whose account has this access token of OAuth 1.0a; empty when nobody's can. */
  static Optional<Keys> ofAccount(String token) {
    return after(ACCOUNT, token);
  }

  private static Optional<Keys> after(String prefix, String word) {
    return Optional.of(word)
        .filter(given -> given.startsWith(prefix))
        .map(given -> given.substring(prefix.length()))
        .filter(Person::isName)
        .map(Keys::new);
  }

  /** OAuth 1.0a: the app. The client id of OAuth 2.0 is the same. */
  String consumerKey() {
    return CONSUMER + name;
  }

  /** Also what webhooks are signed with, and the client secret of OAuth 2.0. */
  String consumerSecret() {
    return "app-secret-" + name;
  }

  /** OAuth 1.0a: the account. */
  String accessToken() {
    return ACCOUNT + name;
  }

  String accessTokenSecret() {
    return "token-secret-" + name;
  }

  /** What {@code Authorization: Bearer} holds for the app alone. */
  String appToken() {
    return APP + name;
  }
}
