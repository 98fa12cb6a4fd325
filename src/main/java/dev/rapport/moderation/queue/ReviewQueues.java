package dev.rapport.moderation.queue;

import dev.rapport.moderation.ModerationConfig;
import dev.rapport.moderation.Priority;
import dev.rapport.moderation.ReviewQueue.DraftedReply;
import dev.rapport.moderation.ReviewQueue.HeldDraft;
import dev.rapport.moderation.Rules;
import dev.rapport.moderation.Screened;
import dev.rapport.moderation.rule.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The review queues of the operator's file, read at the start; {@code rest} is the last. */
@ApplicationScoped
public class ReviewQueues {

  private final List<QueueSettings> queues;

  @Inject
  ReviewQueues(ModerationConfig config, Rules rules) {
    this(read(config.queuesFile(), rules.book()));
  }

  private ReviewQueues(List<QueueSettings> queues) {
    this.queues = queues;
  }

  /** Those of a file, for who has no container. */
  public static ReviewQueues of(Path file, RuleBook rules) {
    return new ReviewQueues(read(file, rules));
  }

  /**
   * @throws IllegalArgumentException with one line that names the file, the place and what is wrong
   */
  public static List<QueueSettings> read(Path file, RuleBook rules) {
    return QueueFile.read(file, rules.names());
  }

  /** As they stand in the file. */
  public List<QueueSettings> all() {
    return queues;
  }

  public List<String> names() {
    return queues.stream().map(QueueSettings::name).toList();
  }

  /** Empty when there is none of that name. */
  public Optional<QueueSettings> named(String name) {
    return queues.stream().filter(queue -> queue.name().equals(name)).findFirst();
  }

  /**
   * The one that a program asks for.
   *
   * @param name empty or {@code all} for all of them
   * @throws BadRequestException when there is none of that name
   */
  public Optional<String> asked(Optional<String> name) {
    Optional<String> asked = name.filter(given -> !given.isBlank() && !given.equals("all"));
    if (asked.isPresent() && asked.flatMap(this::named).isEmpty()) {
      throw new BadRequestException("queue must be all, " + String.join(", ", names()));
    }
    return asked;
  }

  /** Those that keep their reviewers from this, by name. */
  public List<String> hiding(HideableAction action) {
    return queues.stream().filter(queue -> queue.hides(action)).map(QueueSettings::name).toList();
  }

  /** Where a draft begins to wait that was screened like this. */
  public Spot spot(DraftedReply drafted, Screened screened) {
    QueueSettings queue =
        first(
            ItemTraits.of(
                drafted.post(),
                drafted.draft(),
                screened.findings(),
                Optional.of(screened.tier()),
                screened.why()));
    return new Spot(
        queue.name(),
        queue.order(),
        Priority.headStart(screened.tier(), drafted.post().author().followers()));
  }

  /** The one that it would wait in. */
  public QueueSettings taking(HeldDraft item) {
    return first(ItemTraits.of(item));
  }

  /** The first one that takes it. */
  QueueSettings first(ItemTraits item) {
    return queues.stream().filter(queue -> queue.fits(item)).findFirst().orElseGet(queues::getLast);
  }

  /** Why this may not be done to an item; empty when it may. */
  public Optional<String> objection(HeldDraft item, HideableAction action) {
    return named(item.queue())
        .filter(queue -> queue.hides(action))
        .map(
            queue ->
                "what is in the queue '%s' may not %s".formatted(queue.name(), action.words()));
  }
}
