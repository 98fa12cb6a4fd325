package dev.rapport.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.rapport.post.Event;
import dev.rapport.post.PostRef;
import dev.rapport.post.Topic;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What became of an answer, beside the facts of how it came about, for others to build on. No text
 * and no handle, of nobody. To hear it twice is usual; its id tells.
 *
 * <p>Version 1 knew counts of published replies only: no {@code mention}, and {@code reply} always.
 * Version 2 told neither that an answer went out nor that it is old enough to be judged, nor which
 * variant it is of.
 *
 * @param id the same for every delivery of this event
 * @param mention what is, or was to be, answered; null in events of version 1
 * @param reply the account's own post; null for a draft that is not out
 * @param kind what was done
 * @param change by how much the count moved, never 0; 1 for what is no count
 * @param total the count now; 1 for what is no count
 * @param mood how it sounded; only of a follow-up whose words are there
 * @param measured only of {@link FeedbackKind#MEASURED}
 * @param observedAt when it was seen
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedbackRecorded(
    UUID id,
    PostRef mention,
    PostRef reply,
    FeedbackKind kind,
    int change,
    int total,
    Mood mood,
    Measured measured,
    Instant observedAt,
    ReplyFacts facts)
    implements Event {

  /**
   * How a follow-up sounded, and nothing that is about a person.
   *
   * @param sentiment −1 to 1
   * @param hostility 0 to 1
   * @param irony 0 to 1
   * @param gratitude 0 to 1
   */
  public record Mood(double sentiment, double hostility, double irony, double gratitude) {}

  /**
   * @param hours since it went out: 1, 24 or 72; it may be looked at a little later than that
   * @param counts by {@link dev.rapport.reaction.ReactionKind}; one that the platform does not tell
   *     is not there
   */
  public record Measured(int hours, Map<String, Integer> counts) {}

  @Override
  public int version() {
    return 3;
  }

  @Override
  public Topic topic() {
    return Topic.FEEDBACK_EVENTS;
  }

  @Override
  public String key() {
    return (reply == null ? mention : reply).toString();
  }
}
