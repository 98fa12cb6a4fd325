package dev.rapport.sandbox.x;

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

  /** OAuth 1.0a: the app. The client id of OAuth 2.0 is the same. */
  String consumerKey() {
    return "app-" + name;
  }

  /** Also what webhooks are signed with, and the client secret of OAuth 2.0. */
  String consumerSecret() {
    return "app-secret-" + name;
  }

  /** OAuth 1.0a: the account. */
  String accessToken() {
    return "token-" + name;
  }

  String accessTokenSecret() {
    return "token-secret-" + name;
  }

  /** What {@code Authorization: Bearer} holds for the app alone. */
  String appToken() {
    return APP + name;
  }
}
