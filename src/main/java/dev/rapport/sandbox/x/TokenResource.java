package dev.rapport.sandbox.x;

import dev.rapport.sandbox.oauth.Exchange;
import dev.rapport.sandbox.oauth.Grants;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** Tokens of OAuth 2.0, and their end. The app logs in itself, so no bearer token is asked for. */
@Path("/sandbox/x/2")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class TokenResource {

  private final Grants grants;
  private final Caller caller;

  TokenResource(Grants grants, Caller caller) {
    this.grants = grants;
    this.caller = caller;
  }

  @POST
  @Path("oauth2/token")
  public Response token(
      @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
      MultivaluedMap<String, String> form) {
    ClientLogin login = ClientLogin.of(authorization, value(form, "client_id"));
    return login.keys().map(keys -> answer(keys, login, form)).orElseGet(this::unknownClient);
  }

  private Response answer(Keys keys, ClientLogin login, MultivaluedMap<String, String> form) {
    return switch (value(form, "grant_type")) {
      case "authorization_code" ->
          answer(
              grants.exchange(
                  keys.consumerKey(),
                  value(form, "code"),
                  value(form, "redirect_uri"),
                  value(form, "code_verifier")));
      case "refresh_token" ->
          answer(grants.refresh(keys.consumerKey(), value(form, "refresh_token")));
      case "client_credentials" -> login.confidential() ? app(keys) : unknownClient();
      default ->
          answer(
              new Exchange.Refused(
                  "unsupported_grant_type", "Value passed for the grant type was invalid."));
    };
  }

  /** The app's own token never ends. */
  private static Response app(Keys keys) {
    return OAuthAnswer.json(
        200, Json.object().put("token_type", "bearer").put("access_token", keys.appToken()));
  }

  private Response answer(Exchange exchange) {
    return switch (exchange) {
      case Exchange.Issued issued -> OAuthAnswer.tokens(issued);
      case Exchange.Refused refused -> {
        caller.isRefusedBecause("OAuth 2.0: " + refused.description());
        yield OAuthAnswer.refused(400, refused);
      }
    };
  }

  @POST
  @Path("oauth2/revoke")
  public Response revoke(
      @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
      MultivaluedMap<String, String> form) {
    return ClientLogin.of(authorization, value(form, "client_id"))
        .keys()
        .map(keys -> revoked(keys, value(form, "token")))
        .orElseGet(this::unknownClient);
  }

  private Response revoked(Keys keys, String token) {
    grants.revoke(keys.consumerKey(), token);
    return OAuthAnswer.json(200, Json.object().put("revoked", true));
  }

  private Response unknownClient() {
    caller.isRefusedBecause("OAuth 2.0: the client id or its secret is wrong");
    return OAuthAnswer.refused(
        401, new Exchange.Refused("unauthorized_client", "Missing valid authorization header"));
  }

  private static String value(MultivaluedMap<String, String> form, String name) {
    String value = form.getFirst(name);
    return value == null ? "" : value;
  }
}
