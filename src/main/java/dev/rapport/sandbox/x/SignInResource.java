package dev.rapport.sandbox.x;

import dev.rapport.sandbox.network.Network;
import dev.rapport.sandbox.network.Person;
import dev.rapport.sandbox.oauth.AuthorizationRequest;
import dev.rapport.sandbox.oauth.RequestTokens;
import dev.rapport.sandbox.oauth.RequestTokens.RequestToken;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;

/** OAuth 1.0a with three legs: a token to ask with, and the account's token in the end. */
@Path("/sandbox/x/oauth")
@Consumes(MediaType.WILDCARD)
public class SignInResource {

  private final Network network;
  private final SignatureCheck check;
  private final RequestTokens tokens;
  private final Caller caller;

  SignInResource(Network network, SignatureCheck check, RequestTokens tokens, Caller caller) {
    this.network = network;
    this.check = check;
    this.tokens = tokens;
    this.caller = caller;
  }

  @POST
  @Path("request_token")
  public Response requestToken(@Context UriInfo uri, @Context HttpHeaders headers, String body) {
    SignedCall call = SignedCall.of(uri, headers, body);
    return checked(call, right -> ask(right.app(), call.parameter("oauth_callback")));
  }

  private Response ask(Keys app, String callback) {
    if (!callback.equals(RequestTokens.OUT_OF_BAND)
        && !AuthorizationRequest.isOnThisMachine(callback)) {
      String message =
          "Callback URL not approved for this client application. Approved callback URLs can be"
              + " adjusted in your application settings";
      return OAuthAnswer.error(403, 415, message);
    }
    RequestToken made = tokens.make(app.name(), callback);
    return OAuthAnswer.form(
        "oauth_token", made.token(),
        "oauth_token_secret", made.secret(),
        "oauth_callback_confirmed", "true");
  }

  @POST
  @Path("access_token")
  public Response accessToken(@Context UriInfo uri, @Context HttpHeaders headers, String body) {
    SignedCall call = SignedCall.of(uri, headers, body);
    return checked(
        call,
        right ->
            tokens
                .use(right.token(), call.parameter("oauth_verifier"))
                .map(granted -> account(network.person(granted.person())))
                .orElseGet(this::wrongVerifier));
  }

  private Response wrongVerifier() {
    caller.isRefusedBecause("OAuth 1.0a: the verifier is not that of the token");
    return OAuthAnswer.error(401, 89, "Invalid or expired token.");
  }

  private static Response account(Person person) {
    Keys keys = new Keys(person.name());
    return OAuthAnswer.form(
        "oauth_token", keys.accessToken(),
        "oauth_token_secret", keys.accessTokenSecret(),
        "user_id", Ids.text(person.id()),
        "screen_name", person.name());
  }

  private Response checked(SignedCall call, Function<SignatureCheck.Verdict.Right, Response> then) {
    return switch (check.check(call.signed())) {
      case SignatureCheck.Verdict.Right right -> then.apply(right);
      case SignatureCheck.Verdict.Wrong wrong -> {
        caller.isRefusedBecause("OAuth 1.0a: " + wrong.why());
        yield OAuthAnswer.error(401, wrong.code(), wrong.message());
      }
    };
  }
}
