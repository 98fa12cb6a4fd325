package dev.rapport.sandbox.x;

import dev.rapport.sandbox.network.Network;
import dev.rapport.sandbox.network.Person;
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
 * sandbox is a stage, not a vault.
 */
@XApi
@Provider
@Priority(Priorities.AUTHENTICATION)
class BearerFilter implements ContainerRequestFilter {

  private static final Pattern BEARER = Pattern.compile("(?i:bearer) +(sandbox|sandbox-app):(.*)");

  private final Network network;
  private final Caller caller;

  BearerFilter(Network network, Caller caller) {
    this.network = network;
    this.caller = caller;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    Matcher bearer = BEARER.matcher(header == null ? "" : header.strip());
    if (!bearer.matches()) {
      request.abortWith(Problem.unauthorized("Unauthorized"));
    } else if (!Person.isName(bearer.group(2))) {
      request.abortWith(
          Problem.unauthorized("sandbox:NAME needs a NAME of 1 to 15 letters, digits or _"));
    } else {
      caller.is(network.person(bearer.group(2)), bearer.group(1).equals("sandbox-app"));
    }
  }
}
