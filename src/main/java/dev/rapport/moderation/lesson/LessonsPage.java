package dev.rapport.moderation.lesson;

import dev.rapport.post.Caller;
import dev.rapport.post.PostRef;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The page on which lessons become rules. */
@Path("/lessons")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class LessonsPage {

  private static final int SHOWN = 30;

  private final Lessons lessons;
  private final SettleLesson settle;
  private final Caller caller;

  LessonsPage(Lessons lessons, SettleLesson settle, Caller caller) {
    this.lessons = lessons;
    this.settle = settle;
    this.caller = caller;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance show() {
    return Templates.lessons(lessons.open(SHOWN));
  }

  @POST
  @Path("{platform}/{id}/rule")
  @Operation(hidden = true)
  public TemplateInstance rule(
      @RestPath String platform,
      @RestPath String id,
      @RestForm String by,
      @RestForm String line,
      @RestForm boolean always) {
    String words = line == null ? "" : line;
    return Templates.lessonSaid(
        settle.accept(new PostRef(platform, id), caller.person(by), words, always).orElse(""));
  }

  @POST
  @Path("{platform}/{id}/dismiss")
  @Operation(hidden = true)
  public TemplateInstance dismiss(
      @RestPath String platform, @RestPath String id, @RestForm String by) {
    settle.dismiss(new PostRef(platform, id), caller.person(by));
    return Templates.lessonSaid("");
  }

  @CheckedTemplate(basePath = "console")
  static final class Templates {
    static native TemplateInstance lessons(List<Lesson> lessons);

    static native TemplateInstance lessonSaid(String trouble);
  }
}
