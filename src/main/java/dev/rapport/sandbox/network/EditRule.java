package dev.rapport.sandbox.network;

import java.time.Instant;
import java.util.Optional;

/** Who may change a post, and until when: its author, for 60 minutes, five times. */
final class EditRule {

  private EditRule() {}

  static Optional<Refusal> refuses(Person who, Post post, Instant now) {
    EditChain chain = post.chain();
    if (post.author().id() != who.id()) {
      return Optional.of(Refusal.NOT_THE_AUTHOR);
    }
    if (post.isRepost()) {
      return Optional.of(Refusal.REPOST);
    }
    if (!now.isBefore(chain.editableUntil())) {
      return Optional.of(Refusal.EDIT_TIME_OVER);
    }
    return chain.editsLeft() > 0 ? Optional.empty() : Optional.of(Refusal.EDITS_USED_UP);
  }
}
