package dev.rapport.sandbox.x;

import dev.rapport.sandbox.network.Network;
import dev.rapport.sandbox.network.Person;
import dev.rapport.sandbox.oauth.Grants;
import dev.rapport.sandbox.oauth.SignedRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code Authorization: Bearer sandbox:NAME} acts as the user NAME, who exists from then on; {@code
 * sandbox-app:NAME} is the app that NAME owns, and acts as nobody. There is no secret in it: the
 * sandbox is a stage, not a vault. Any other token is one of OAuth 2.0, and may do what it was
 * granted.
 */
@XApi
@Provider
@Priority(Priorities.AUTHENTICATION)
class BearerFilter implements ContainerRequestFilter {

  private static final Pattern BEARER = Pattern.compile("(?i:bearer) +(\\S+)");
  private static final Pattern NAMED = Pattern.compile("(sandbox|sandbox-app):(.*)");

  private final Network network;
  private final Grants grants;
  private final Caller caller;

  BearerFilter(Network network, Grants grants, Caller caller) {
    this.network = network;
    this.grants = grants;
    this.caller = caller;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (SignedRequest.claims(header)) {
      return; // The SignatureFilter's.
    }
    Matcher bearer = BEARER.matcher(header == null ? "" : header.strip());
    if (!bearer.matches()) {
      refuse(request, header == null ? "no Authorization header" : "neither Bearer nor OAuth");
      return;
    }
    Matcher named = NAMED.matcher(bearer.group(1));
    if (!named.matches()) {
      granted(request, bearer.group(1));
    } else if (!Person.isName(named.group(2))) {
      request.abortWith(
          Problem.unauthorized("sandbox:NAME needs a NAME of 1 to 15 letters, digits or _"));
    } else {
      caller.is(network.person(named.group(2)), named.group(1).equals("sandbox-app"));
    }
  }

  private void granted(ContainerRequestContext request, String token) {
    switch (grants.find(token)) {
      case Grants.Found.Good good ->
          caller.is(network.person(good.grant().person()), good.grant().scopes());
      case Grants.Found.Expired expired ->
          refuse(request, "the access token of @" + expired.person() + " has expired");
      case Grants.Found.Unknown unknown ->
          refuse(request, "an access token that is not known, or no more");
    }
  }

  private void refuse(ContainerRequestContext request, String why) {
    caller.isRefusedBecause(why);
    request.abortWith(Problem.unauthorized("Unauthorized"));
  }
}
