package dev.rapport.sandbox.x;

import dev.rapport.sandbox.network.Network;
import dev.rapport.sandbox.network.Person;
import dev.rapport.sandbox.oauth.AuthorizationRequest;
import dev.rapport.sandbox.oauth.AuthorizationRequest.Reading;
import dev.rapport.sandbox.oauth.Grants;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;

/** The page where a person lets an app act for them by OAuth 2.0. */
@OnConsent
@Path("/sandbox/x/i/oauth2")
@Produces(MediaType.TEXT_HTML + ";charset=utf-8")
public class AuthorizeResource {

  private final Network network;
  private final Grants grants;
  private final Caller caller;

  AuthorizeResource(Network network, Grants grants, Caller caller) {
    this.network = network;
    this.grants = grants;
    this.caller = caller;
  }

  @GET
  @Path("authorize")
  public Response ask(@Context UriInfo uri) {
    Consent consent = Consent.of(uri.getQueryParameters());
    return with(consent, (keys, request) -> page(consent, keys, request, ""));
  }

  @POST
  @Path("authorize")
  public Response answer(MultivaluedMap<String, String> form) {
    Consent consent = Consent.of(form);
    return with(consent, (keys, request) -> answer(consent, keys, request));
  }

  private interface Then {
    Response go(Keys keys, AuthorizationRequest request);
  }

  private Response with(Consent consent, Then then) {
    return switch (AuthorizationRequest.read(consent.asked())) {
      case Reading.Wrong wrong -> wrong(wrong.why());
      case Reading.Fits fits ->
          Keys.ofConsumer(fits.request().client())
              .map(keys -> then.go(keys, fits.request()))
              .orElseGet(() -> wrong("there is no app with this client_id"));
    };
  }

  private Response answer(Consent consent, Keys keys, AuthorizationRequest request) {
    if (consent.isRefusal()) {
      return Consent.redirect(
          request.redirect(), "error", "access_denied", "state", request.state());
    }
    if (!Person.isName(consent.person())) {
      return page(consent, keys, request, Consent.NO_NAME);
    }
    String code = grants.grant(request, network.person(consent.person()).name());
    return Consent.redirect(request.redirect(), "state", request.state(), "code", code);
  }

  private static Response page(
      Consent consent, Keys keys, AuthorizationRequest request, String error) {
    return Consent.page(
        new ConsentView(
            "/sandbox/x/i/oauth2/authorize",
            keys.consumerKey(),
            consent.person().isEmpty() ? keys.name() : consent.person(),
            new ArrayList<>(request.scopes()),
            consent.hidden(),
            error));
  }

  private Response wrong(String why) {
    caller.isRefusedBecause("OAuth 2.0: " + why);
    return Consent.note(400, "Something went wrong", "You weren't able to give access: " + why);
  }
}
