package dev.rapport;

import dev.rapport.feedback.FeedbackKind;
import dev.rapport.feedback.FeedbackRecorded;
import dev.rapport.feedback.FeedbackRecorded.Measured;
import dev.rapport.feedback.FeedbackRecorded.Mood;
import dev.rapport.feedback.ReplyFacts;
import dev.rapport.feedback.ReplyFacts.Alignment;
import dev.rapport.mention.MentionReceived;
import dev.rapport.moderation.ReviewDecided;
import dev.rapport.moderation.ReviewDecided.Verdict;
import dev.rapport.post.ConversationId;
import dev.rapport.post.Event;
import dev.rapport.post.PostRef;
import dev.rapport.post.Sha256;
import dev.rapport.publish.ReplyPublished;
import dev.rapport.reaction.ReactionKind;
import dev.rapport.reaction.ReactionObserved;
import dev.rapport.reply.Mode;
import dev.rapport.reply.ReplyDrafted;
import dev.rapport.reply.Stance;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Events as the stages make them, at least one of each kind. */
final class EventSamples {

  private static final PostRef MENTION = new PostRef("x", "101");
  private static final PostRef REPLY = new PostRef("x", "900");
  private static final ConversationId THREAD = new ConversationId("x", "100");
  private static final String HASH = Sha256.hex("Good to hear.");
  private static final Instant NOW = Instant.parse("2026-03-01T09:15:02.123456789Z");
  private static final UUID ID = UUID.fromString("6f1c2b9e-4f0d-4a53-9a57-0d3f5e1c7a10");

  private EventSamples() {}

  static List<Event> all() {
    return List.of(
        new MentionReceived(MENTION, THREAD, NOW),
        new ReplyDrafted(MENTION, THREAD, HASH, NOW),
        new ReviewDecided(MENTION, Verdict.APPROVED, HASH, "rule", NOW),
        new ReviewDecided(MENTION, Verdict.APPROVED_EDITED, HASH, "Ada", NOW),
        new ReviewDecided(MENTION, Verdict.REJECTED, "", "somebody", NOW),
        new ReplyPublished(MENTION, REPLY, HASH, NOW),
        new ReactionObserved(ID, REPLY, ReactionKind.LIKE, 2, 5, NOW),
        new ReactionObserved(ID, REPLY, ReactionKind.REPOST, -1, 0, NOW),
        feedback(),
        act(null, FeedbackKind.REJECTED, null, null),
        act(REPLY, FeedbackKind.RIPE, null, null),
        act(REPLY, FeedbackKind.FOLLOW_UP, new Mood(-0.5, 0.25, 0.125, 0), null),
        act(
            REPLY,
            FeedbackKind.MEASURED,
            null,
            new Measured(24, Map.of("like", 3, "repost", 0, "quote", 0, "reply", 1, "view", 90))));
  }

  static FeedbackRecorded feedback() {
    return new FeedbackRecorded(
        ID, MENTION, REPLY, FeedbackKind.QUOTE, 1, 1, null, null, NOW, facts());
  }

  private static FeedbackRecorded act(
      PostRef reply, FeedbackKind kind, Mood mood, Measured measured) {
    return new FeedbackRecorded(ID, MENTION, reply, kind, 1, 1, mood, measured, NOW, facts());
  }

  private static ReplyFacts facts() {
    return new ReplyFacts(
        "x",
        "en",
        Stance.DE_ESCALATING.word(),
        Mode.THINKING.word(),
        "rapport@0a1b2c3d",
        "hosted",
        "a-model-1",
        "reply@1f2e3d4c",
        new Alignment(0.5, 1, 0.75, 1, 0.5, 0.75),
        new BigDecimal("0.00125"),
        "terse@5e6f7a8b",
        0.9);
  }
}
