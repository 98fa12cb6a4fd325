package dev.rapport.moderation.quality;

import dev.rapport.moderation.Rules;
import dev.rapport.moderation.quality.Care.Blur;
import dev.rapport.moderation.rule.RuleBook.ShownRule;
import dev.rapport.post.Caller;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

/**
 * Parts of one's own account: how one reviews, and what one wants to be spared. Who has no account
 * has neither; the blur key works for them all the same.
 */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class OwnPage {

  private final MeasureReviewers measure;
  private final Cares cares;
  private final Rules rules;
  private final Caller caller;

  OwnPage(MeasureReviewers measure, Cares cares, Rules rules, Caller caller) {
    this.measure = measure;
    this.cares = cares;
    this.rules = rules;
    this.caller = caller;
  }

  @GET
  @Path("account/figures")
  @Operation(hidden = true)
  public TemplateInstance figures() {
    return Templates.ownFigures(measure.of(name()));
  }

  @GET
  @Path("account/care")
  @Operation(hidden = true)
  public TemplateInstance care() {
    return Templates.care(cares.of(name()), rules(), false);
  }

  @POST
  @Path("account/care")
  @Operation(hidden = true)
  public TemplateInstance care(
      @RestForm String blur, @RestForm List<String> mute, @RestForm String minutes) {
    Care care =
        new Care(
            blur(blur),
            rules().stream().filter(mute::contains).collect(Collectors.toSet()),
            minutes(minutes));
    cares.set(name(), care);
    return Templates.care(care, rules(), true);
  }

  private static Blur blur(String word) {
    return Arrays.stream(Blur.values())
        .filter(blur -> blur.word().equals(word))
        .findFirst()
        .orElse(Blur.NOTHING);
  }

  private static int minutes(String given) {
    return given != null && given.matches("\\d{1,3}") ? Integer.parseInt(given) : 0;
  }

  /** Those that hold a draft by themselves. */
  private List<String> rules() {
    return rules.book().list().stream().filter(rule -> !rule.doubt()).map(ShownRule::name).toList();
  }

  private String name() {
    return caller.name().orElseThrow(() -> new NotFoundException("nobody logs in here"));
  }

  @CheckedTemplate(basePath = "console")
  static final class Templates {
    static native TemplateInstance ownFigures(Measures measures);

    /**
     * @param rules that can be muted
     */
    static native TemplateInstance care(Care care, List<String> rules, boolean saved);
  }
}
