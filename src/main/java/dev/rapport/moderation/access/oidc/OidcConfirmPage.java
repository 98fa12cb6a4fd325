package dev.rapport.moderation.access.oidc;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Sends whoever is in to the provider, to show there again who they are. */
@Path("/confirm/oidc")
@RunOnVirtualThread
public class OidcConfirmPage {

  private final OidcConfig config;
  private final MakeRound rounds;

  OidcConfirmPage(OidcConfig config, MakeRound rounds) {
    this.config = config;
    this.rounds = rounds;
  }

  @GET
  @Operation(hidden = true)
  public RestResponse<Void> confirm(@Context HttpServerRequest request) {
    Way.issuer(config);
    return Way.out(request, () -> rounds.toConfirm(request));
  }
}
