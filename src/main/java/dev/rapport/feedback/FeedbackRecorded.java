package dev.rapport.feedback;

import dev.rapport.post.Event;
import dev.rapport.post.PostRef;
import dev.rapport.post.Topic;
import dev.rapport.reaction.ReactionKind;
import java.time.Instant;
import java.util.UUID;

/**
 * One reaction beside the facts of the reply it was a reaction to, for others to build on. No text
 * and no handle, of nobody.
 *
 * @param id the same for every delivery of this event
 * @param reply the account's own post
 * @param kind what people did
 * @param change by how much the count moved, never 0
 * @param total the count now
 * @param observedAt when it was seen
 * @param facts how the reply came about
 */
public record FeedbackRecorded(
    UUID id,
    PostRef reply,
    ReactionKind kind,
    int change,
    int total,
    Instant observedAt,
    ReplyFacts facts)
    implements Event {

  /**
   * @param language of the reply, a BCP 47 primary tag
   * @param stance in kebab-case
   * @param mode in lower case
   * @param persona the persona's version
   * @param rung {@code hosted}, {@code gguf} or {@code builtin}; {@code person} when somebody
   *     rewrote it
   * @param model the model's own name for itself
   * @param prompt the prompt's version
   */
  public record ReplyFacts(
      String language,
      String stance,
      String mode,
      String persona,
      String rung,
      String model,
      String prompt) {}

  @Override
  public Topic topic() {
    return Topic.FEEDBACK_EVENTS;
  }

  @Override
  public String key() {
    return reply.toString();
  }
}
