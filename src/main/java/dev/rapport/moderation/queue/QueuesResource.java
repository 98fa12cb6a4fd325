package dev.rapport.moderation.queue;

import dev.rapport.moderation.queue.QueueRows.Tally;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The review queues, for operators and their programs. */
@Path("/api/reviews/queues")
@Tag(name = "Reviews")
@RunOnVirtualThread
public class QueuesResource {

  private final ReviewQueues queues;
  private final QueueRows rows;

  QueuesResource(ReviewQueues queues, QueueRows rows) {
    this.queues = queues;
    this.rows = rows;
  }

  @GET
  @Operation(summary = "The review queues, and how much waits in each")
  public List<QueueNow> list() {
    Map<String, Tally> tallies = rows.tallies();
    return queues.all().stream()
        .map(queue -> now(queue, Optional.ofNullable(tallies.get(queue.name()))))
        .toList();
  }

  private static QueueNow now(QueueSettings queue, Optional<Tally> tally) {
    return new QueueNow(
        queue.name(),
        queue.titles(),
        queue.order(),
        new TreeSet<>(queue.hides()),
        tally.map(Tally::count).orElse(0),
        tally.map(Tally::oldest).orElse(null));
  }

  /**
   * @param titles by language
   * @param hides what nobody may do to what is in it
   * @param oldest since when the one waits that waits longest; null when nothing does
   */
  public record QueueNow(
      String name,
      Map<String, String> titles,
      QueueOrder order,
      Set<HideableAction> hides,
      int count,
      Instant oldest) {}
}
