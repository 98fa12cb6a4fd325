package dev.rapport.feedback;

import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Feedback as it is told, for programs and for the console. */
@Path("/api/feedback/live")
@Tag(name = "Feedback")
public class LiveFeedbackResource {

  /** Often enough that a proxy or a closed tab is noticed. */
  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(20);

  /** Then a listener comes again, and is asked again who they are. */
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final LiveFeedback live;

  LiveFeedbackResource(LiveFeedback live) {
    this.live = live;
  }

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Operation(
      summary = "Feedback as it is told",
      description =
          "Server-sent events named feedback; the data is FeedbackRecorded as in asyncapi.yaml. A"
              + " comment comes every 20 seconds. It ends after ten minutes: connect again. What"
              + " was told in between is on the topic and in the record, not here.")
  public Multi<OutboundSseEvent> listen(@Context Sse sse) {
    Multi<OutboundSseEvent> alive =
        Multi.createFrom()
            .ticks()
            .every(SIGN_OF_LIFE)
            .onOverflow()
            .drop()
            .map(tick -> sse.newEventBuilder().comment("alive").build());
    return Multi.createBy()
        .merging()
        .streams(live.listen().map(event -> told(sse, event)), alive)
        .select()
        .first(LONGEST);
  }

  private static OutboundSseEvent told(Sse sse, FeedbackRecorded event) {
    return sse.newEventBuilder()
        .name("feedback")
        .id(event.id().toString())
        .mediaType(MediaType.APPLICATION_JSON_TYPE)
        .data(event)
        .build();
  }
}
