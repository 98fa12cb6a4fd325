package dev.rapport.platform.x;

import dev.rapport.platform.x.XNewAccess.Whose;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import twitter4j.auth.AccessToken;

/** The account's owner lets the app act for it by OAuth 1.0a, and carries a PIN over. */
@Singleton
public class XPinAuthorization {

  private final XConfig config;
  private final XForms forms;
  private final XNewAccess access;
  private final XClients clients;
  private final Clock clock;

  XPinAuthorization(XConfig config, XNewAccess access, XClients clients, Clock clock) {
    this.config = config;
    this.forms = new XForms(config.baseUrl());
    this.access = access;
    this.clients = clients;
    this.clock = clock;
  }

  /** What came of asking for the page. */
  public sealed interface Asked {

    /**
     * @param page to be opened by a person, who then has a PIN
     */
    record Open(URI page, String token, String secret) implements Asked {

      /** Without the secret. */
      @Override
      public String toString() {
        return "Open";
      }
    }

    /**
     * @param why one line for an operator
     */
    record Not(String why) implements Asked {}
  }

  /** What came of the PIN. */
  public sealed interface Keys {

    /** The account's keys, which do not end. */
    record Given(String accessToken, String accessTokenSecret, XConnected.Done connected)
        implements Keys {

      /** Without the secrets. */
      @Override
      public String toString() {
        return "Given";
      }
    }

    /**
     * @param why one line for an operator
     */
    record Not(String why) implements Keys {}
  }

  /** Needs the app's two keys. */
  public Asked ask() {
    return switch (post("/oauth/request_token", null, Map.of("oauth_callback", "oob"))) {
      case Reply.Form form ->
          new Asked.Open(
              forms.at(
                  "/oauth/authorize?"
                      + FormPairs.text(Map.of("oauth_token", form.get("oauth_token")))),
              form.get("oauth_token"),
              form.get("oauth_token_secret"));
      case Reply.None none when none.status() == 403 ->
          new Asked.Not(
              "X does not let this app sign in by PIN; look at its user authentication settings");
      case Reply.None none when none.status() == 401 ->
          new Asked.Not(none.refusal("X refuses the consumer key or its secret"));
      case Reply.None none -> new Asked.Not("X gave no address to open: " + none.why());
    };
  }

  /** Changes the PIN for the account's keys, if it is the right account. */
  public Keys finish(Asked.Open open, String pin) {
    AccessToken token = new AccessToken(open.token(), open.secret());
    return switch (post("/oauth/access_token", token, Map.of("oauth_verifier", pin.strip()))) {
      case Reply.Form form -> keys(form);
      case Reply.None none when none.status() == 401 ->
          new Keys.Not(none.refusal("X does not take this PIN; begin anew"));
      case Reply.None none -> new Keys.Not("X gave no keys: " + none.why());
    };
  }

  private Keys keys(Reply.Form form) {
    AccessToken token = new AccessToken(form.get("oauth_token"), form.get("oauth_token_secret"));
    XApi x = clients.with(new OAuth1Signature(config, token));
    return switch (access.whose(x)) {
      case Whose.NotOurs notOurs -> new Keys.Not(notOurs.why());
      case Whose.Ours ours ->
          new Keys.Given(
              token.getToken(), token.getTokenSecret(), new XConnected.Done(access.look(x, ours)));
    };
  }

  private sealed interface Reply {

    record Form(Map<String, String> members) implements Reply {

      String get(String name) {
        return members.getOrDefault(name, "");
      }
    }

    /**
     * @param status 0 when there is no answer
     * @param clockFault empty when the clock is right, or nobody knows
     */
    record None(int status, String why, String clockFault) implements Reply {

      /** A signature has its time, so a wrong clock is the likelier reason. */
      String refusal(String usual) {
        return clockFault.isEmpty() ? usual : clockFault + ", so X refuses what it signs";
      }
    }
  }

  private Reply post(String path, AccessToken token, Map<String, String> form) {
    String header = new OAuth1Signature(config, token).header("POST", forms.at(path), form);
    return switch (forms.post(path, Optional.of(header), form)) {
      case XForms.Unanswered none -> new Reply.None(0, none.why(), "");
      case XForms.Answered answered -> read(answered);
    };
  }

  private Reply read(XForms.Answered answered) {
    Map<String, String> members = FormPairs.of(answered.response().body());
    if (answered.status() == 200 && members.containsKey("oauth_token_secret")) {
      return new Reply.Form(members);
    }
    return new Reply.None(
        answered.status(),
        "status %d from X".formatted(answered.status()),
        XClock.fault(answered.response().headers(), clock.instant()));
  }
}
