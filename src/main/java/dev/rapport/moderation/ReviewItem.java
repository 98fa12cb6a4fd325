package dev.rapport.moderation;

import dev.rapport.moderation.ReviewClaims.Claim;
import dev.rapport.moderation.ReviewQueue.HeldDraft;
import dev.rapport.moderation.rule.RuleFinding;
import dev.rapport.post.Post;
import dev.rapport.reply.Draft;
import dev.rapport.reply.Source;
import dev.rapport.reply.alignment.AlignmentScore;
import dev.rapport.reply.grounding.CheckedClaim;
import dev.rapport.tone.ToneReading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What waits for a person, with all that it takes to decide.
 *
 * @param text what was said to us: hostile text
 * @param reason why it waits
 * @param risk what could go wrong; null when no draft came about
 * @param draft what would be said; empty when a person has to write it
 * @param objections what the output gates say against the draft
 * @param sources what the model says that the draft rests on: strangers' pages
 * @param reasoning how the model says it came to it; may be empty
 * @param alignment how well the draft suits the asker, part by part; null when there is none
 * @param claims what the model stated as facts and what was found about each; null when nobody
 *     looked
 * @param rules what the rules found, those in shadow too, which change nothing
 * @param queue the name of the one that it waits in; empty for the moment until it is sorted
 * @param claimedBy who is at it now; null when nobody is
 * @param claimedUntil how long they have it; null when nobody has
 */
public record ReviewItem(
    String platform,
    String id,
    String conversation,
    String author,
    String text,
    Instant postedAt,
    String reason,
    RiskTier risk,
    Instant heldAt,
    Instant expiresAt,
    String draft,
    String draftSha256,
    String language,
    String mode,
    String modeReason,
    String stance,
    String stanceReason,
    ToneReading tone,
    List<String> objections,
    List<Source> sources,
    String reasoning,
    AlignmentScore alignment,
    List<CheckedClaim> claims,
    List<RuleFinding> rules,
    String queue,
    String claimedBy,
    Instant claimedUntil) {

  /**
   * @param expireAfter how long anything waits
   * @param claim who is at it
   */
  public static ReviewItem of(HeldDraft held, Duration expireAfter, Optional<Claim> claim) {
    Post post = held.post();
    Draft draft = held.draft();
    return new ReviewItem(
        post.ref().platform(),
        post.root().id(),
        post.conversation().value(),
        post.author().handle().isEmpty() ? post.author().id() : post.author().handle(),
        post.text(),
        post.createdAt(),
        held.reason(),
        held.tier().orElse(null),
        held.heldAt(),
        held.heldAt().plus(expireAfter),
        draft.text(),
        draft.sha256(),
        draft.language(),
        draft.mode().mode().word(),
        draft.mode().why(),
        draft.stance().stance().word(),
        draft.stance().why(),
        draft.reading(),
        draft.gates().stream()
            .filter(gate -> !gate.passed())
            .map(gate -> gate.objection())
            .toList(),
        draft.sources(),
        draft.reasoning(),
        draft.alignment(),
        draft.claims(),
        held.findings(),
        held.queue(),
        claim.map(Claim::by).orElse(null),
        claim.map(Claim::until).orElse(null));
  }
}
