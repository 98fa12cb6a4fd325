package dev.rapport.moderation.access;

import dev.rapport.moderation.access.LogIn.Client;
import dev.rapport.moderation.access.LogIn.Credentials;
import dev.rapport.moderation.access.LogIn.Entry;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The page by which people get in; at the very first visit, the page that makes their account. */
@Path("/login")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class LoginPage {

  /** No host, and no way to one: one slash at the beginning, and nothing that is not in a path. */
  private static final Pattern LOCAL =
      Pattern.compile("/(?!/)(?:[\\w~.,:@/?=&+-]|%[0-9A-Fa-f]{2}){0,500}");

  private final LogIn logIn;

  LoginPage(LogIn logIn) {
    this.logIn = logIn;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance show(@RestQuery String next, @Context HttpServerRequest request) {
    return page(request, next, "");
  }

  @POST
  @Operation(hidden = true)
  public RestResponse<TemplateInstance> enter(Form form, @Context HttpServerRequest request) {
    Client client = client(request);
    Credentials given = new Credentials(form.name, form.password);
    Entry entry = isFirst(request) ? logIn.first(given, client) : logIn.logIn(given, client);
    return switch (entry) {
      case Entry.Yes yes ->
          ResponseBuilder.<TemplateInstance>seeOther(local(form.next)).cookie(yes.cookie()).build();
      case Entry.No no ->
          ResponseBuilder.ok(page(request, form.next, no.why()))
              .status(RestResponse.Status.UNAUTHORIZED)
              .build();
    };
  }

  private TemplateInstance page(HttpServerRequest request, String next, String trouble) {
    boolean none = logIn.isFirst();
    return Templates.login(isFirst(request), none, local(next).toString(), trouble);
  }

  private boolean isFirst(HttpServerRequest request) {
    return Nearby.is(request) && logIn.isFirst();
  }

  static Client client(HttpServerRequest request) {
    return new Client(
        request.remoteAddress().hostAddress(), String.valueOf(request.getHeader("User-Agent")));
  }

  /** A page of ours, whatever was asked for. */
  public static URI local(String next) {
    return Optional.ofNullable(next)
        .filter(path -> LOCAL.matcher(path).matches())
        .map(URI::create)
        .orElse(URI.create("/"));
  }

  /** What the page sends. */
  public static class Form {
    @RestForm String name;
    @RestForm String password;
    @RestForm String next;
  }

  @CheckedTemplate(basePath = "console")
  static final class Templates {

    /**
     * @param first true when the first account is made here
     * @param none true when there is none yet, and this is not the place to make it
     */
    static native TemplateInstance login(boolean first, boolean none, String next, String trouble);
  }
}
