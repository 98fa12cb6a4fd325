package dev.rapport.moderation;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.rapport.post.Event;
import dev.rapport.post.PostRef;
import dev.rapport.post.Topic;
import java.time.Instant;
import java.util.Locale;

/**
 * A draft may go out, or may not. Only bytes with this hash may be posted.
 *
 * @param mention the first version of the post that is answered
 * @param verdict what was decided
 * @param textSha256 hash of the text decided on; empty for a rejection
 * @param by who decided: {@code rule}, or a person as they named themselves
 * @param decidedAt when
 */
public record ReviewDecided(
    PostRef mention, Verdict verdict, String textSha256, String by, Instant decidedAt)
    implements Event {

  /** What was decided. */
  public enum Verdict {
    APPROVED,
    APPROVED_EDITED,
    REJECTED;

    /** The name outside the code. */
    @JsonValue
    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** For a reason that people read. */
    String words() {
      return switch (this) {
        case APPROVED -> "approved";
        case APPROVED_EDITED -> "edited and approved";
        case REJECTED -> "rejected";
      };
    }
  }

  @Override
  public Topic topic() {
    return Topic.REVIEW_DECISIONS;
  }

  @Override
  public String key() {
    return mention.toString();
  }
}
