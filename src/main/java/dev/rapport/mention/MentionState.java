package dev.rapport.mention;

import dev.rapport.post.PostRef;
import java.util.Arrays;
import java.util.List;

/**
 * Where a mention is on its way to exactly one outcome. A {@link Move} exists only as the result of
 * a method here, so a transition that this file does not offer cannot be written to the ledger.
 *
 * <pre>
 * Received → Ineligible | Drafting → Drafted → Held → Approved → Publishing → Published
 * </pre>
 *
 * <p>Every state says why the mention is in it; the reason is one plain sentence or a fixed word
 * that an operator can search for, and holds no text from outside.
 */
public sealed interface MentionState {

  /** Why, in words for people; never blank. */
  String reason();

  /** The names of all of them, in the order of a mention's life. */
  static List<String> names() {
    return Arrays.stream(MentionState.class.getPermittedSubclasses())
        .map(Class::getSimpleName)
        .toList();
  }

  /** The state's name in the ledger and in the API. */
  default String name() {
    return getClass().getSimpleName();
  }

  /** Stored, nothing spent on it yet. */
  record Received(String reason) implements MentionState {
    public Move drafting() {
      return new Move(this, new Drafting("a draft is being written"));
    }

    public Move ineligible(IneligibleReason why) {
      return new Move(this, new Ineligible(why.code()));
    }
  }

  /** Ended before any money was spent: not ours to answer. */
  record Ineligible(String reason) implements MentionState {}

  /** One worker holds it, under a lease, and may be paying a model for it. */
  record Drafting(String reason) implements MentionState {
    /** Its holder is gone; another one begins anew. */
    public Move takenOver() {
      return new Move(this, new Drafting("taken over from a holder that is gone"));
    }

    public Move drafted() {
      return new Move(this, new Drafted("a draft passed the output gates"));
    }

    /** No draft that may be posted came about; a person writes one or lets it be. */
    public Move held(String why) {
      return new Move(this, new Held(why));
    }

    /** The author opted out before a draft came about. */
    public Move refused(String why) {
      return new Move(this, new Refused(why));
    }
  }

  /** A draft exists and waits for its screening. */
  record Drafted(String reason) implements MentionState {
    public Move approved(String why) {
      return new Move(this, new Approved(why));
    }

    /** The mention is gone, or purged. */
    public Move refused(String why) {
      return new Move(this, new Refused(why));
    }

    public Move held(String why) {
      return new Move(this, new Held(why));
    }
  }

  /** In the review queue, waiting for a person. */
  record Held(String reason) implements MentionState {
    /** It waits on, for somebody else or with another draft. */
    public Move waiting(String why) {
      return new Move(this, new Held(why));
    }

    public Move approved(String why) {
      return new Move(this, new Approved(why));
    }

    public Move rejected(String why) {
      return new Move(this, new Rejected(why));
    }

    public Move expired(String why) {
      return new Move(this, new Expired(why));
    }

    /** The mention is gone, or purged. */
    public Move refused(String why) {
      return new Move(this, new Refused(why));
    }
  }

  /** Decided; the bytes are frozen and a decision names their SHA-256. */
  record Approved(String reason) implements MentionState {
    /** It may go out, but not now. */
    public Move waiting(String why) {
      return new Move(this, new Approved(why));
    }

    /** A rule let it pass, and what that rested on holds no more; a person decides. */
    public Move held(String why) {
      return new Move(this, new Held(why));
    }

    public Move publishing() {
      return new Move(this, new Publishing("the intent to post is on record"));
    }

    /** Approved, but the author has opted out since or the decision does not fit the bytes. */
    public Move refused(String why) {
      return new Move(this, new Refused(why));
    }

    public Move expired(String why) {
      return new Move(this, new Expired(why));
    }
  }

  /** The intent is committed; a post may or may not exist from here on. */
  record Publishing(String reason) implements MentionState {
    public Move published(PostRef reply) {
      return new Move(this, new Published(reply, "posted"));
    }

    /** The platform may or may not have made the post. */
    public Move unknown(String why) {
      return new Move(this, new Unknown(why));
    }

    /** The platform said no for good. */
    public Move refused(String why) {
      return new Move(this, new Refused(why));
    }

    /** The platform said that nothing was made and that it may be tried again. */
    public Move postponed(String why) {
      return new Move(this, new Approved(why));
    }
  }

  /** Nobody knows yet whether the reply exists; settled by reading the account's own posts. */
  record Unknown(String reason) implements MentionState {
    public Move published(PostRef reply) {
      return new Move(this, new Published(reply, "found among the account's own posts"));
    }

    /** Absent for the whole settle window: the same bytes may go out once more. */
    public Move approved() {
      return new Move(this, new Approved("never appeared; the same bytes may be posted"));
    }

    public Move held(String why) {
      return new Move(this, new Held(why));
    }

    public Move abandoned(String why) {
      return new Move(this, new Abandoned(why));
    }
  }

  /** Answered, once. */
  record Published(PostRef reply, String reason) implements MentionState {
    public Move retracted(String why) {
      return new Move(this, new Retracted(why));
    }
  }

  /** A person said no. */
  record Rejected(String reason) implements MentionState {}

  /** Nobody decided, or nothing could be posted, in time. */
  record Expired(String reason) implements MentionState {}

  /** It may never be posted: opted out, not summoned, restricted, gone. */
  record Refused(String reason) implements MentionState {}

  /** Still unclear at the deadline; an operator has to look. */
  record Abandoned(String reason) implements MentionState {}

  /** Was published, and taken back. */
  record Retracted(String reason) implements MentionState {
    /** A person says something else instead. */
    public Move corrected(String why) {
      return new Move(this, new Approved(why));
    }
  }

  /** One legal step. Only the states above make one. */
  final class Move {
    private final MentionState from;
    private final MentionState to;

    private Move(MentionState from, MentionState to) {
      this.from = from;
      this.to = to;
    }

    public MentionState from() {
      return from;
    }

    public MentionState to() {
      return to;
    }
  }
}
