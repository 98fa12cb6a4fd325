package dev.rapport.sandbox.page;

import dev.rapport.sandbox.network.Person;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The page where people play the network, and its parts. */
@OnPage
@Path("/sandbox")
@Produces(MediaType.TEXT_HTML + ";charset=utf-8")
public class PageResource {

  /** How many threads the page shows at first, and how many more each time. */
  static final int STEP = 30;

  private static final int MOST = 3_000;

  private final Pages pages;
  private final Reader reader;

  PageResource(Pages pages, Reader reader) {
    this.pages = pages;
    this.reader = reader;
  }

  /** The page; {@code text} is what the box holds to begin with. */
  @GET
  public Response page(
      @QueryParam("as") String as,
      @CookieParam(Reader.COOKIE) String remembered,
      @QueryParam("text") @DefaultValue("") String text) {
    Person person = reader.person(as, remembered);
    boolean wrong = as != null && !Person.isName(as);
    ComposerView composer = ComposerView.fresh(person.name()).with(text, "");
    String error = wrong ? "A name has 1 to 15 letters, digits or underscores." : "";
    return Response.ok(Templates.page(pages.page(person, composer, STEP, error)))
        .cookie(Reader.cookie(person))
        .build();
  }

  @GET
  @Path("timeline")
  public TemplateInstance timeline(
      @QueryParam("as") String as, @QueryParam("show") @DefaultValue("" + STEP) String show) {
    return Templates.timeline(pages.timeline(reader.person(as, null), count(show)));
  }

  /** A form to answer a post or to edit one; on a page of its own for who runs no scripts. */
  @GET
  @Path("posts/{id:[0-9]{1,19}}/{task:reply|edit}")
  public Response composer(
      @PathParam("id") String id,
      @PathParam("task") String task,
      @QueryParam("as") String as,
      @HeaderParam(Script.REQUEST) String script) {
    Person person = reader.person(as, null);
    ComposerView.Task wanted =
        task.equals("edit") ? ComposerView.Task.EDIT : ComposerView.Task.REPLY;
    return pages
        .composer(person, wanted, PostId.of(id))
        .map(view -> Response.ok(script == null ? alone(person, view) : Templates.composer(view)))
        .map(Response.ResponseBuilder::build)
        .orElseGet(Failure::gone);
  }

  /** How much of the limit a text uses; sent while somebody types, so it is not a GET. */
  @POST
  @Path("length")
  public TemplateInstance length(@FormParam("text") @DefaultValue("") String text) {
    return Templates.counter(ComposerView.CounterView.of(text));
  }

  private TemplateInstance alone(Person person, ComposerView composer) {
    return Templates.page(pages.page(person, composer, STEP, ""));
  }

  private static int count(String show) {
    return show.matches("[0-9]{1,6}") ? Math.clamp(Integer.parseInt(show), 1, MOST) : STEP;
  }
}
