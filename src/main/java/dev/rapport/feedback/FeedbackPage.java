package dev.rapport.feedback;

import dev.rapport.feedback.learning.ExplainLearning;
import dev.rapport.feedback.learning.ExplainLearning.Learned;
import dev.rapport.feedback.reward.JudgeOutcomes;
import dev.rapport.feedback.reward.JudgeOutcomes.Judgement;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** The page that shows what people make of answers, as it happens and summed up. */
@Path("/feedback")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class FeedbackPage {

  private static final List<Integer> SPANS = List.of(7, 30, 90);

  /** The columns of the map, as {@link dev.rapport.feedback.reward.Outcome#mood()} has them. */
  private static final List<String> MOODS =
      List.of("hostile", "ironic", "negative", "neutral", "positive", "unknown");

  private static final int MOST_DAYS = 90;
  private static final int LATEST = 20;

  private final JudgeOutcomes judge;
  private final FeedbackLog log;
  private final ExplainLearning explain;

  FeedbackPage(JudgeOutcomes judge, FeedbackLog log, ExplainLearning explain) {
    this.judge = judge;
    this.log = log;
    this.explain = explain;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance show(@RestQuery @DefaultValue("7") int days) {
    if (days < 1 || days > MOST_DAYS) {
      throw new BadRequestException("days must be between 1 and " + MOST_DAYS);
    }
    return Templates.feedbackPage(
        days, SPANS, log.latest(LATEST), judge.last(Duration.ofDays(days)), MOODS, explain.now());
  }

  @CheckedTemplate(basePath = "console")
  static final class Templates {
    static native TemplateInstance feedbackPage(
        int days,
        List<Integer> spans,
        List<Latest> latest,
        Judgement judgement,
        List<String> moods,
        Learned learned);
  }
}
