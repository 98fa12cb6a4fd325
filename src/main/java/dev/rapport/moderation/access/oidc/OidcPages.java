package dev.rapport.moderation.access.oidc;

import dev.rapport.moderation.access.LoginPage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Sends people to the provider and takes them back, with a session of ours or one line. */
@Path("/login/oidc")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class OidcPages {

  private final OidcConfig config;
  private final MakeRound rounds;
  private final ReceivePerson people;

  OidcPages(OidcConfig config, MakeRound rounds, ReceivePerson people) {
    this.config = config;
    this.rounds = rounds;
    this.people = people;
  }

  @GET
  @Operation(hidden = true)
  public RestResponse<Void> leave(@RestQuery String next, @Context HttpServerRequest request) {
    Way.issuer(config);
    return Way.out(request, () -> rounds.toLogIn(LoginPage.local(next), request));
  }

  @GET
  @Path("callback")
  @Operation(hidden = true)
  public RestResponse<Void> arrive(@BeanParam Arrival arrival, @Context HttpServerRequest request) {
    String issuer = Way.issuer(config);
    Optional<RoundSecret> secret = RoundCookie.in(request);
    try {
      Round round = rounds.end(secret, arrival.state);
      arrival.check(issuer);
      Optional<NewCookie> session =
          people.receive(arrival.code, round, secret.orElseThrow(), request);
      ResponseBuilder<Void> in = ResponseBuilder.seeOther(round.next());
      session.ifPresent(in::cookie);
      return in.cookie(RoundCookie.gone()).build();
    } catch (NotIn e) {
      return Way.refused(e, request);
    }
  }

  /** One line that says why not. */
  @GET
  @Path("refused")
  @Operation(hidden = true)
  public RestResponse<TemplateInstance> refused(@RestQuery String why) {
    Refused reason = Refused.of(why).orElse(Refused.OVER);
    return ResponseBuilder.ok(Templates.refused(reason.words(), back(reason)))
        .status(RestResponse.Status.UNAUTHORIZED)
        .build();
  }

  private static String back(Refused reason) {
    return switch (reason) {
      case NOT_FRESH, SOMEBODY_ELSE -> "/confirm";
      case DOWN, DENIED, FAILED, FORGED, OVER, FULL, NO_GROUP, NO_NAME, LOCKED_OUT -> "/login";
    };
  }

  @CheckedTemplate(basePath = "console")
  static final class Templates {

    /**
     * @param why the message
     * @param back where to try again
     */
    static native TemplateInstance refused(String why, String back);
  }
}
