package dev.rapport.sandbox.x;

import dev.rapport.sandbox.network.Network;
import dev.rapport.sandbox.network.Person;
import dev.rapport.sandbox.oauth.RequestTokens;
import dev.rapport.sandbox.oauth.RequestTokens.RequestToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.function.Function;

/** The page where a person lets an app act for them by OAuth 1.0a. */
@OnConsent
@Path("/sandbox/x/oauth")
@Produces(MediaType.TEXT_HTML + ";charset=utf-8")
public class SignInPageResource {

  private final Network network;
  private final RequestTokens tokens;
  private final Caller caller;

  SignInPageResource(Network network, RequestTokens tokens, Caller caller) {
    this.network = network;
    this.tokens = tokens;
    this.caller = caller;
  }

  @GET
  @Path("authorize")
  public Response ask(@Context UriInfo uri) {
    Consent consent = Consent.of(uri.getQueryParameters());
    return with(consent, asked -> page(consent, asked, ""));
  }

  @POST
  @Path("authorize")
  public Response answer(MultivaluedMap<String, String> form) {
    Consent consent = Consent.of(form);
    return with(consent, asked -> answer(consent, asked));
  }

  private Response with(Consent consent, Function<RequestToken, Response> then) {
    return tokens
        .find(consent.asked().getOrDefault("oauth_token", ""))
        .filter(asked -> asked.person().isEmpty())
        .map(then)
        .orElseGet(this::over);
  }

  private Response answer(Consent consent, RequestToken asked) {
    if (consent.isRefusal()) {
      tokens.deny(asked.token());
      return isPin(asked)
          ? Consent.note(200, "No access was given", "You can close this page.")
          : Consent.redirect(URI.create(asked.callback()), "denied", asked.token());
    }
    if (!Person.isName(consent.person())) {
      return page(consent, asked, Consent.NO_NAME);
    }
    return tokens
        .grant(asked.token(), network.person(consent.person()).name())
        .map(SignInPageResource::granted)
        .orElseGet(this::over);
  }

  private static Response granted(RequestToken token) {
    return isPin(token)
        ? Consent.note(200, token.verifier(), "Type this PIN into the app to finish.")
        : Consent.redirect(
            URI.create(token.callback()),
            "oauth_token",
            token.token(),
            "oauth_verifier",
            token.verifier());
  }

  private static boolean isPin(RequestToken token) {
    return token.callback().equals(RequestTokens.OUT_OF_BAND);
  }

  private static Response page(Consent consent, RequestToken asked, String error) {
    return Consent.page(
        new ConsentView(
            "/sandbox/x/oauth/authorize",
            new Keys(asked.app()).consumerKey(),
            consent.person().isEmpty() ? asked.app() : consent.person(),
            List.of(),
            consent.hidden(),
            error));
  }

  private Response over() {
    caller.isRefusedBecause("OAuth 1.0a: the request token is not known, or no more");
    return Consent.note(
        403, "This page is no longer valid", "It was used already, or it is too old. Begin anew.");
  }
}
