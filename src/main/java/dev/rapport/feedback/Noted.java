package dev.rapport.feedback;

import dev.rapport.feedback.FeedbackRecorded.Measured;
import dev.rapport.post.Post;
import dev.rapport.post.PostRef;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that the record noted in passing and that is to be told.
 *
 * @param reply empty while the answer is not out
 * @param followUp the post that answers ours; its words may be gone
 */
public record Noted(
    UUID id,
    FeedbackKind kind,
    PostRef mention,
    Optional<PostRef> reply,
    Optional<Post> followUp,
    Optional<Measured> measured,
    Instant at,
    ReplyFacts facts) {}
