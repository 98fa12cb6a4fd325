package dev.rapport.feedback.learning;

import dev.rapport.feedback.learning.ExplainLearning.Learned;
import dev.rapport.feedback.learning.LearningRecord.Position;
import dev.rapport.post.Caller;
import dev.rapport.post.Order;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was learned from people's reactions, for operators. */
@Path("/api/learning")
@Tag(name = "Learning")
@RunOnVirtualThread
public class LearningResource {

  private final ExplainLearning explain;
  private final LearningRecord record;
  private final Caller caller;

  LearningResource(ExplainLearning explain, LearningRecord record, Caller caller) {
    this.explain = explain;
    this.record = record;
    this.caller = caller;
  }

  @GET
  @Operation(
      summary = "What was learned, by the policy's line and stance",
      description = "Beside the naive mean of the best: what it would have earned on the whole.")
  public Learned read() {
    return explain.now();
  }

  @POST
  @Path("freeze")
  @Operation(summary = "Learns nothing from now on; what was learned stays")
  public Position freeze(Order order) {
    return record.freeze(caller.order(order));
  }

  @POST
  @Path("release")
  @Operation(summary = "Learns on")
  public Position release(Order order) {
    return record.release(caller.order(order));
  }

  @POST
  @Path("reset")
  @Operation(summary = "Forgets all that was learned, for good")
  public Position reset(Order order) {
    return record.reset(caller.order(order));
  }
}
