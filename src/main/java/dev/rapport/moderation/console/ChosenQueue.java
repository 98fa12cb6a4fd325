package dev.rapport.moderation.console;

import dev.rapport.moderation.queue.QueueSettings;
import dev.rapport.moderation.queue.ReviewQueues;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** In which review queue whoever makes the request works, as their page says in a header. */
@ApplicationScoped
class ChosenQueue {

  /** Each part of a page that is fetched sends it; two windows may be at two queues. */
  private static final String HEADER = "Rapport-Queue";

  private final ReviewQueues queues;
  private final CurrentVertxRequest request;

  ChosenQueue(ReviewQueues queues, CurrentVertxRequest request) {
    this.queues = queues;
    this.request = request;
  }

  /** Empty for all of them, and where the queue is gone. */
  Optional<String> name() {
    return known(request.getCurrent().request().getHeader(HEADER));
  }

  /**
   * @param name may be null
   */
  Optional<String> known(String name) {
    return Optional.ofNullable(name).flatMap(queues::named).map(QueueSettings::name);
  }
}
