package dev.rapport.sandbox.x;

import dev.rapport.sandbox.network.Network;
import dev.rapport.sandbox.oauth.SignedRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.Optional;

/**
 * {@code Authorization: OAuth …} acts as the account whose access token it holds, when it is signed
 * with the secrets of that account and of the app. Its body is JSON and so not signed.
 */
@XApi
@Provider
@Priority(Priorities.AUTHENTICATION)
class SignatureFilter implements ContainerRequestFilter {

  private final Network network;
  private final SignatureCheck check;
  private final Caller caller;

  SignatureFilter(Network network, SignatureCheck check, Caller caller) {
    this.network = network;
    this.check = check;
    this.caller = caller;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (!SignedRequest.claims(header)) {
      return; // The BearerFilter's.
    }
    Optional<SignedRequest> signed =
        SignedRequest.read(
            request.getMethod(), request.getUriInfo().getRequestUri(), header, Map.of());
    switch (check.check(signed)) {
      case SignatureCheck.Verdict.Right right -> act(request, right.token());
      case SignatureCheck.Verdict.Wrong wrong -> refuse(request, wrong.why());
    }
  }

  private void act(ContainerRequestContext request, String token) {
    Keys.ofAccount(token)
        .ifPresentOrElse(
            account -> caller.is(network.person(account.name()), false),
            () -> refuse(request, "signed without the token of an account"));
  }

  private void refuse(ContainerRequestContext request, String why) {
    caller.isRefusedBecause("OAuth 1.0a: " + why);
    request.abortWith(Problem.unauthorized("Unauthorized"));
  }
}
