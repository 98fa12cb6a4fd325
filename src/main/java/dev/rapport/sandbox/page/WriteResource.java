package dev.rapport.sandbox.page;

import dev.rapport.sandbox.network.Network;
import dev.rapport.sandbox.network.NewPost;
import dev.rapport.sandbox.network.Outcome;
import dev.rapport.sandbox.network.Person;
import dev.rapport.sandbox.network.Post;
import dev.rapport.sandbox.network.Refusal;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The form with words in it: a new post, an answer, an edit. */
@OnPage
@SameOrigin
@Path("/sandbox")
public class WriteResource {

  private static final int UNPROCESSABLE = 422;

  private final Network network;
  private final Pages pages;

  WriteResource(Network network, Pages pages) {
    this.network = network;
    this.pages = pages;
  }

  @POST
  @Path("posts")
  public Response write(@BeanParam ComposerForm form) {
    if (!Person.isName(form.as)) {
      return Failure.badRequest("Choose who you are first.");
    }
    Person person = network.person(form.as);
    return switch (attempt(person, form)) {
      case Outcome.Done<Post> done -> Script.done(form.script, person, "posted");
      case Outcome.Refused<Post> refused -> refused(person, form, refused.why());
    };
  }

  private Outcome<Post> attempt(Person person, ComposerForm form) {
    NewPost post = NewPost.of(form.words());
    long about = PostId.of(form.about);
    return switch (form.task()) {
      case POST -> network.post(person, post);
      case REPLY -> network.post(person, post.replyingTo(about));
      case EDIT -> network.edit(person, about, post);
    };
  }

  /** The form as it was, with the reason beside it; nothing that was typed is lost. */
  private Response refused(Person person, ComposerForm form, Refusal why) {
    Optional<ComposerView> known = pages.composer(person, form.task(), PostId.of(form.about));
    ComposerView composer =
        known.orElseGet(() -> ComposerView.fresh(person.name())).with(form.words(), why.sentence());
    return Response.status(UNPROCESSABLE)
        .type(MediaType.TEXT_HTML_TYPE)
        .entity(
            form.script == null
                ? Templates.page(pages.page(person, composer, PageResource.STEP, ""))
                : Templates.composer(composer))
        .build();
  }
}
