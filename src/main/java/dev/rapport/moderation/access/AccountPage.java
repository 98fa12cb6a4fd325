package dev.rapport.moderation.access;

import dev.rapport.moderation.access.LogIn.Client;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** One's own account: where one is in, one's password and one's programs. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class AccountPage {

  private final LoggedIn caller;
  private final OwnAccount account;
  private final LogIn logIn;
  private final Sessions sessions;

  AccountPage(LoggedIn caller, OwnAccount account, LogIn logIn, Sessions sessions) {
    this.caller = caller;
    this.account = account;
    this.logIn = logIn;
    this.sessions = sessions;
  }

  @GET
  @Path("account")
  @Operation(hidden = true)
  public TemplateInstance show() {
    return page("", "");
  }

  @GET
  @Path("confirm")
  @Operation(hidden = true)
  public TemplateInstance confirm() {
    return again("");
  }

  @POST
  @Path("confirm")
  @Operation(hidden = true)
  public RestResponse<TemplateInstance> confirm(
      @RestForm String password, @Context HttpServerRequest request) {
    Client client = LoginPage.client(request);
    return logIn.confirm(name(), password, caller.session().orElse(""), client)
        ? ResponseBuilder.<TemplateInstance>seeOther(URI.create("/")).build()
        : ResponseBuilder.ok(again("wrongPassword"))
            .status(RestResponse.Status.UNAUTHORIZED)
            .build();
  }

  @POST
  @Path("logout")
  @Operation(hidden = true)
  public RestResponse<Void> logOut() {
    caller.session().ifPresent(sessions::end);
    return ResponseBuilder.<Void>seeOther(URI.create("/login"))
        .cookie(SessionCookie.gone())
        .build();
  }

  @POST
  @Path("account/sessions/{id}/end")
  @Operation(hidden = true)
  public RestResponse<Void> end(@RestPath long id) {
    sessions.end(name(), id);
    return back();
  }

  @POST
  @Path("account/password")
  @Operation(hidden = true)
  public TemplateInstance password(@RestForm String old, @RestForm String password) {
    return page(
        account.changePassword(name(), old, password, caller.session().orElse("")).orElse(""), "");
  }

  @POST
  @Path("account/tokens")
  @Operation(hidden = true)
  public TemplateInstance token(
      @RestForm String label, @RestForm List<String> role, @RestForm int days) {
    return page("", account.makeToken(name(), label, Set.copyOf(role), days));
  }

  @POST
  @Path("account/tokens/{id}/end")
  @Operation(hidden = true)
  public RestResponse<Void> endToken(@RestPath long id) {
    account.endToken(name(), id);
    return back();
  }

  private TemplateInstance again(String trouble) {
    boolean vouched = caller.name().map(account::of).filter(Account::isVouchedFor).isPresent();
    return Templates.confirm(vouched, trouble);
  }

  private static RestResponse<Void> back() {
    return ResponseBuilder.<Void>seeOther(URI.create("/account")).build();
  }

  private TemplateInstance page(String trouble, String token) {
    String name = name();
    return Templates.account(
        account.of(name), sessions.of(name), account.tokens(name), trouble, token);
  }

  private String name() {
    return caller.name().orElseThrow(() -> new NotFoundException("nobody logs in here"));
  }

  @CheckedTemplate(basePath = "console")
  static final class Templates {

    /**
     * @param token that was just made, to be seen once; empty otherwise
     */
    static native TemplateInstance account(
        Account account,
        List<Session> sessions,
        List<ApiToken> tokens,
        String trouble,
        String token);

    /**
     * @param vouched true for whoever has no password here
     */
    static native TemplateInstance confirm(boolean vouched, String trouble);
  }
}
