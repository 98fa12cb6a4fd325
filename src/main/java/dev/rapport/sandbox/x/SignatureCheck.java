package dev.rapport.sandbox.x;

import dev.rapport.sandbox.oauth.Nonces;
import dev.rapport.sandbox.oauth.RequestTokens;
import dev.rapport.sandbox.oauth.SignedRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds the secrets that belong to a signed request's keys, and holds the request against them. */
@ApplicationScoped
class SignatureCheck {

  private final Nonces nonces;
  private final RequestTokens requestTokens;

  SignatureCheck(Nonces nonces, RequestTokens requestTokens) {
    this.nonces = nonces;
    this.requestTokens = requestTokens;
  }

  /** Who signed, or what is wrong. */
  sealed interface Verdict {

    /**
     * @param app by its owner
     * @param token of the account or of an open authorisation; empty when the app has none
     */
    record Right(Keys app, String token) implements Verdict {}

    /**
     * @param code as v1.1 numbered its errors
     * @param message in X's words
     * @param why in ours
     */
    record Wrong(int code, String message, String why) implements Verdict {}
  }

  Verdict check(Optional<SignedRequest> request) {
    return request
        .filter(SignatureCheck::isWhole)
        .map(this::whole)
        .orElseGet(() -> new Verdict.Wrong(215, "Bad Authentication data.", "a broken header"));
  }

  private static boolean isWhole(SignedRequest request) {
    String version = request.member("oauth_version");
    return request.member("oauth_signature_method").equals("HMAC-SHA1")
        && (version.isEmpty() || version.equals("1.0"))
        && !request.member("oauth_nonce").isEmpty();
  }

  private Verdict whole(SignedRequest request) {
    String token = request.member("oauth_token");
    Optional<Keys> app = Keys.ofConsumer(request.member("oauth_consumer_key"));
    Optional<String> secret = token.isEmpty() ? Optional.of("") : secretOf(token);
    long off = nonces.distance(request.member("oauth_timestamp")).toSeconds();
    if (off > Nonces.TOLERANCE.toSeconds()) {
      return new Verdict.Wrong(
          135, "Timestamp out of bounds.", "the timestamp is %d s off".formatted(off));
    }
    if (app.isEmpty()) {
      return unknown("there is no such consumer key");
    }
    if (secret.isEmpty()) {
      return new Verdict.Wrong(89, "Invalid or expired token.", "there is no such token");
    }
    if (!request.isSignedWith(app.get().consumerSecret(), secret.get())) {
      return unknown("the signature does not fit the keys of " + app.get().consumerKey());
    }
    return nonces.use(app.get().name() + " " + token, request.member("oauth_nonce"))
        ? new Verdict.Right(app.get(), token)
        : unknown("the nonce was used before");
  }

  private static Verdict unknown(String why) {
    return new Verdict.Wrong(32, "Could not authenticate you.", why);
  }

  private Optional<String> secretOf(String token) {
    return Keys.ofAccount(token)
        .map(Keys::accessTokenSecret)
        .or(() -> requestTokens.find(token).map(RequestTokens.RequestToken::secret));
  }
}
